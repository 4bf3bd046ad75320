package brigade.measure;

import brigade.trace.CommonMark;
import brigade.trace.Lane;

import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

/**
 * Rings for the UI thread every 20 ms on an absolute schedule, whether or not it answered the last
 * ring: each ring is a tiny task for it. A ring that came late keeps the instant at which it was
 * due. One thread calls {@link #ringDue}.
 */
final class LatencyProbe {

    static final long PERIOD_NANOS = 20_000_000;

    /** No ring is due at any time. */
    static final long NEVER = Long.MAX_VALUE;

    /** What the UI thread does when it hears the bell. */
    interface Answer {
        /** On the UI thread: ring {@code number} was due at {@code due}. */
        void answer(int number, long due);
    }

    private final Lane lane;
    private final Executor uiThread;
    private final Answer answer;
    private final LongSupplier clock;
    private volatile boolean ringing;
    private int rung;
    private long due = NEVER;

    LatencyProbe(Lane lane, Executor uiThread, Answer answer, LongSupplier clock) {
        this.lane = lane;
        this.uiThread = uiThread;
        this.answer = answer;
        this.clock = clock;
    }

    /** Any thread: rings from now on, or no more. */
    void ring(boolean on) {
        ringing = on;
    }

    /** Rings all that is due by now and tells when the next ring is due, or {@link #NEVER}. */
    long ringDue() {
        if (!ringing) {
            due = NEVER;
            return NEVER;
        }
        long now = clock.getAsLong();
        if (due == NEVER) {
            due = now + PERIOD_NANOS;
        }
        for (; due <= now; due += PERIOD_NANOS) {
            ring(++rung, due, now);
        }
        return due;
    }

    private void ring(int number, long dueAt, long now) {
        lane.markAt(now, CommonMark.BELL, 0, -number, Micros.of(now - dueAt));
        uiThread.execute(() -> answer.answer(number, dueAt));
    }

    /** Which thread rings it. */
    void rungBy(Thread thread) {
        lane.standsFor(thread);
    }

    /** The bell rings no more, and its lane ends; on the thread that rang it. */
    void end() {
        lane.close();
    }
}
