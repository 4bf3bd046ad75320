package brigade.restaurant.door;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The requests that have come in and are not answered yet. Any thread. */
final class OpenReplies {
    /** How long a client may take to hear that the door is closed. */
    private static final Duration LAST_WORD = Duration.ofMillis(500);

    private final DoorLimits limits;
    private final TimeLimits timeLimits;
    private final Set<HttpExchangeReply> open = ConcurrentHashMap.newKeySet();

    /** Guarded by this. */
    private long deadline = Long.MAX_VALUE;

    OpenReplies(DoorLimits limits, TimeLimits timeLimits) {
        this.limits = limits;
        this.timeLimits = timeLimits;
    }

    DoorLimits limits() {
        return limits;
    }

    TimeLimits timeLimits() {
        return timeLimits;
    }

    void begun(HttpExchangeReply talk) {
        open.add(talk);
    }

    void ended(HttpExchangeReply talk) {
        if (open.remove(talk) && open.isEmpty()) {
            synchronized (this) {
                notifyAll();
            }
        }
    }

    /** From now on {@link #end} waits no longer than this, also if it waits already. */
    synchronized void hurry(Duration most) {
        deadline = Math.min(deadline, System.nanoTime() + most.toNanos());
        notifyAll();
    }

    /**
     * Waits until all are answered; who is not by then gets this answer, if the client takes it at
     * once.
     */
    void end(Duration most, Answer otherwise) throws InterruptedException {
        hurry(most);
        awaitAnswered();
        List<Thread> telling = new ArrayList<>();
        for (HttpExchangeReply talk : List.copyOf(open)) {
            telling.add(Thread.ofVirtual().name("door closer").start(() -> talk.answer(otherwise)));
        }
        long until = System.nanoTime() + LAST_WORD.toNanos();
        for (Thread thread : telling) {
            thread.join(Duration.ofNanos(Math.max(0, until - System.nanoTime())));
        }
    }

    private synchronized void awaitAnswered() throws InterruptedException {
        for (long rest = 1; rest > 0 && !open.isEmpty(); ) {
            rest = (deadline - System.nanoTime()) / 1_000_000;
            if (rest > 0) {
                wait(rest);
            }
        }
    }
}
