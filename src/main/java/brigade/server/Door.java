package brigade.server;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Set;

/** Where guests wait until somebody takes them up: a bounded queue. Any thread. */
final class Door {
    private final Dining dining;
    private final Line waiting = new Line();

    /** Still there, but somebody is on the way. */
    private final Set<Order> called = new HashSet<>();

    private int capacity;

    /** Somebody asked for room when there was none, and has not been told of any since. */
    private boolean askedInVain;

    Door(int capacity, Dining dining) {
        this.capacity = capacity;
        this.dining = dining;
    }

    void capacity(int next) {
        synchronized (this) {
            capacity = next;
        }
        tellOfRoom();
    }

    synchronized int guests() {
        return waiting.size() + called.size();
    }

    /** How many of them have been called. */
    synchronized int called() {
        return called.size();
    }

    /** How many guests one could call: the urgent ones, or the others. */
    synchronized int waiting(boolean urgent) {
        return waiting.count(urgent);
    }

    synchronized int room() {
        int room = Math.max(0, capacity - guests());
        askedInVain = room == 0;
        return room;
    }

    /** False if there is no room. */
    synchronized boolean admit(Order order) {
        boolean room = guests() < capacity;
        if (room) {
            waiting.add(order);
        }
        return room;
    }

    /** Of the urgent guests, or of the others, the one who has waited longest. */
    synchronized @Nullable Order call(boolean urgent) {
        return called(waiting.poll(urgent));
    }

    /**
     * The one who has waited longest of all. So does who takes a request up only to serve it at
     * once: what those behind it want is not known before it is their turn.
     */
    synchronized @Nullable Order callNext() {
        return called(waiting.pollByArrival());
    }

    private @Nullable Order called(@Nullable Order first) {
        if (first != null) {
            called.add(first);
        }
        return first;
    }

    /** Calls this guest, who stays until {@link #met}; false: the guest has left. */
    synchronized boolean call(Order order) {
        return waiting.remove(order) && called.add(order);
    }

    /** Whoever was called is not at the door any more. */
    void met(Order order) {
        synchronized (this) {
            called.remove(order);
        }
        tellOfRoom();
    }

    /** False if the guest has been called already. */
    boolean leave(Order order) {
        boolean left;
        synchronized (this) {
            left = waiting.remove(order);
        }
        tellOfRoom();
        return left;
    }

    /**
     * Tells whoever asked in vain, once, when the door is half empty: to wake a thread for each
     * single place would cost more than it brings.
     */
    private void tellOfRoom() {
        synchronized (this) {
            if (!askedInVain || guests() > capacity / 2) {
                return;
            }
            askedInVain = false;
        }
        dining.roomAtTheDoor();
    }
}
