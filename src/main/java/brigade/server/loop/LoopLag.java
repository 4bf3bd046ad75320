package brigade.server.loop;

import brigade.trace.Counter;

import java.util.concurrent.TimeUnit;

/**
 * How late an event loop does what is due: the worst of each tenth of a second, as a counter. A
 * timer of its own is one of those that can be late, as in Node.js ({@code monitorEventLoopDelay}),
 * so that a loop which does one thing for long is caught, too. Only on the thread of the loop.
 */
final class LoopLag {
    private static final long PERIOD_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final Counter counter;
    private long due;
    private long worst;

    LoopLag(Counter counter, long now) {
        this.counter = counter;
        due = now + PERIOD_NANOS;
    }

    /** When to look next, at the latest. */
    long due() {
        return due;
    }

    /** Something was done this late. */
    void late(long nanos) {
        worst = Math.max(worst, nanos);
    }

    /** Looks at the clock. */
    void look(long now) {
        if (now < due) {
            return;
        }
        late(now - due);
        synchronized (counter) { // a loop may be serving out while the next one is at work
            counter.set(TimeUnit.NANOSECONDS.toMicros(worst));
        }
        worst = 0;
        due = now + PERIOD_NANOS;
    }
}
