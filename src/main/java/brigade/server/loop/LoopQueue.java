package brigade.server.loop;

import brigade.server.Order;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;

/**
 * What an event loop has to do: messages, the urgent ones first, and timers that become messages
 * when their time has come. Not thread-safe.
 */
final class LoopQueue {
    /** What the loop does when it is the entry's turn; must not wait. */
    interface Task {
        void run(Order order, LoopPerson me) throws InterruptedException;
    }

    /**
     * Something to do.
     *
     * @param due the instant of System.nanoTime() at which it could have been done
     */
    record Entry(Order order, long due, Task task) {}

    private final Queue<Entry> urgent = new ArrayDeque<>();
    private final Queue<Entry> usual = new ArrayDeque<>();
    private final PriorityQueue<Entry> timers =
            new PriorityQueue<>(Comparator.comparingLong(Entry::due));

    /** To be done as soon as possible. */
    void post(Entry entry) {
        (entry.order().urgent() ? urgent : usual).add(entry);
    }

    /** To be done when it is due. */
    void later(Entry entry) {
        timers.add(entry);
    }

    /** Turns the timers whose time has come into messages. */
    void expire(long now) {
        while (!timers.isEmpty() && timers.element().due() <= now) {
            post(timers.remove());
        }
    }

    /** Takes the first of the urgent messages, or of the others; null if there is none. */
    @Nullable Entry poll(boolean ofUrgent) {
        return (ofUrgent ? urgent : usual).poll();
    }

    int messages() {
        return urgent.size() + usual.size();
    }

    /** When the next timer expires; Long.MAX_VALUE if there is none. */
    long next() {
        Entry first = timers.peek();
        return first == null ? Long.MAX_VALUE : first.due();
    }
}
