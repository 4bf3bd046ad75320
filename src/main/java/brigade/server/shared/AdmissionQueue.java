package brigade.server.shared;

import brigade.server.Dining;
import brigade.server.Order;
import brigade.work.BargingLock;
import brigade.work.LockWatch;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Set;

/** Where guests wait until somebody takes them up: a bounded queue. Any thread. */
public final class AdmissionQueue {
    private final Dining dining;
    private final BargingLock lock;

    /** Guarded by the lock, as all below. */
    private final Line waiting = new Line();

    /** Still there, but somebody is on the way. */
    private final Set<Order> called = new HashSet<>();

    private int capacity;

    /** Somebody asked for room when there was none, and has not been told of any since. */
    private boolean askedInVain;

    /**
     * @param watch hears of those who wait to look at it
     */
    public AdmissionQueue(int capacity, Dining dining, LockWatch watch) {
        lock = new BargingLock(watch);
        this.capacity = capacity;
        this.dining = dining;
    }

    public void capacity(int next) {
        try (var _ = lock.take()) {
            capacity = next;
        }
        tellOfRoom();
    }

    public int guests() {
        try (var _ = lock.take()) {
            return count();
        }
    }

    private int count() {
        return waiting.size() + called.size();
    }

    /** How many of them have been called. */
    public int called() {
        try (var _ = lock.take()) {
            return called.size();
        }
    }

    /** How many guests one could call: the urgent ones, or the others. */
    public int waiting(boolean urgent) {
        try (var _ = lock.take()) {
            return waiting.count(urgent);
        }
    }

    public int room() {
        try (var _ = lock.take()) {
            int room = Math.max(0, capacity - count());
            askedInVain = room == 0;
            return room;
        }
    }

    /** False if there is no room. */
    public boolean admit(Order order) {
        try (var _ = lock.take()) {
            boolean room = count() < capacity;
            if (room) {
                waiting.add(order);
            }
            return room;
        }
    }

    /** Of the urgent guests, or of the others, the one who has waited longest. */
    public @Nullable Order call(boolean urgent) {
        try (var _ = lock.take()) {
            return called(waiting.poll(urgent));
        }
    }

    /**
     * The one who has waited longest of all. So does who takes a request up only to serve it at
     * once: what those behind it want is not known before it is their turn.
     */
    public @Nullable Order callNext() {
        try (var _ = lock.take()) {
            return called(waiting.pollByArrival());
        }
    }

    private @Nullable Order called(@Nullable Order first) {
        if (first != null) {
            called.add(first);
        }
        return first;
    }

    /** Calls this guest, who stays until {@link #met}; false: the guest has left. */
    public boolean call(Order order) {
        try (var _ = lock.take()) {
            return waiting.remove(order) && called.add(order);
        }
    }

    /** Whoever was called does not wait any more. */
    public void met(Order order) {
        try (var _ = lock.take()) {
            called.remove(order);
        }
        tellOfRoom();
    }

    /** False if the guest has been called already. */
    public boolean leave(Order order) {
        boolean left;
        try (var _ = lock.take()) {
            left = waiting.remove(order);
        }
        tellOfRoom();
        return left;
    }

    /**
     * Tells whoever asked in vain, once, when the queue is half empty: to wake a thread for each
     * single place would cost more than it brings.
     */
    private void tellOfRoom() {
        try (var _ = lock.take()) {
            if (!askedInVain || count() > capacity / 2) {
                return;
            }
            askedInVain = false;
        }
        dining.admissionHasRoom();
    }
}
