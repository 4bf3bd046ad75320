package brigade.server.steps;

import brigade.work.BargingLock;
import brigade.work.LockWatch;

import java.util.BitSet;

/** The seats of the dining room: the lowest free one is given away first. Any thread. */
public final class Seats {
    private final BargingLock lock;

    /** Guarded by the lock. */
    private final BitSet taken = new BitSet();

    /** All free. */
    public Seats() {
        this(LockWatch.NOBODY);
    }

    /**
     * All free.
     *
     * @param watch hears of those who wait to look at them
     */
    public Seats(LockWatch watch) {
        lock = new BargingLock(watch);
    }

    /**
     * Where others give the seats away.
     *
     * @param next the one that is given away next
     */
    public Seats(int next) {
        this();
        taken.set(0, next);
    }

    public int take() {
        try (var _ = lock.take()) {
            int seat = taken.nextClearBit(0);
            taken.set(seat);
            return seat;
        }
    }

    public void free(int seat) {
        try (var _ = lock.take()) {
            taken.clear(seat);
        }
    }

    public int occupied() {
        try (var _ = lock.take()) {
            return taken.cardinality();
        }
    }
}
