package brigade.server;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.Set;

/** The guests at the door, in order of arrival. Only with the exchange's lock held. */
final class Door {
    private final SequencedSet<Order> waiting = new LinkedHashSet<>();

    /** Still there, but a server is on the way. */
    private final Set<Order> called = new HashSet<>();

    /** Somebody asked for room when there was none, and has not been told of any since. */
    private boolean askedInVain;

    /** Whether there is nobody whom a server could call. */
    boolean isEmpty() {
        return waiting.isEmpty();
    }

    int guests() {
        return waiting.size() + called.size();
    }

    int room(int capacity) {
        int room = Math.max(0, capacity - guests());
        askedInVain = room == 0;
        return room;
    }

    void arrive(Order order) {
        waiting.addLast(order);
    }

    /** The guest who has waited longest stays until {@link #met}. */
    Order call() {
        Order first = waiting.removeFirst();
        called.add(first);
        return first;
    }

    void met(Order order) {
        called.remove(order);
    }

    /** False if the guest has been called already. */
    boolean leave(Order order) {
        return waiting.remove(order);
    }

    /**
     * True once, to whoever asked in vain, when the door is half empty: to wake a thread for each
     * single place would cost more than it brings.
     */
    boolean tellOfRoom(int capacity) {
        boolean tell = askedInVain && guests() <= capacity / 2;
        askedInVain &= !tell;
        return tell;
    }
}
