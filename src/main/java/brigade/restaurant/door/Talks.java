package brigade.restaurant.door;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The requests that have come in and are not answered yet. Any thread. */
record Talks(DoorLimits limits, TimeLimits timeLimits, Set<Talk> open) {

    Talks(DoorLimits limits, TimeLimits timeLimits) {
        this(limits, timeLimits, ConcurrentHashMap.newKeySet());
    }

    void begun(Talk talk) {
        open.add(talk);
    }

    void ended(Talk talk) {
        if (open.remove(talk) && open.isEmpty()) {
            synchronized (this) {
                notifyAll();
            }
        }
    }

    /** Waits until all are answered; who is not by then gets this answer. */
    void end(Duration most, Answer otherwise) {
        awaitAnswered(System.nanoTime() + most.toNanos());
        List.copyOf(open).forEach(talk -> talk.answer(otherwise));
    }

    private synchronized void awaitAnswered(long deadline) {
        try {
            for (long rest = 1; rest > 0 && !open.isEmpty(); ) {
                rest = (deadline - System.nanoTime()) / 1_000_000;
                if (rest > 0) {
                    wait(rest);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
