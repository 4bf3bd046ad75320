package brigade.server;

import brigade.work.BargingLock;

import java.util.BitSet;

/** The seats of the dining room: the lowest free one is given away first. Any thread. */
final class Seats {
    private final BargingLock lock = new BargingLock();

    /** Guarded by the lock. */
    private final BitSet taken = new BitSet();

    /** All free. */
    Seats() {}

    /**
     * Where others give the seats away.
     *
     * @param next the one that is given away next
     */
    Seats(int next) {
        taken.set(0, next);
    }

    int take() {
        try (var _ = lock.take()) {
            int seat = taken.nextClearBit(0);
            taken.set(seat);
            return seat;
        }
    }

    void free(int seat) {
        try (var _ = lock.take()) {
            taken.clear(seat);
        }
    }

    int occupied() {
        try (var _ = lock.take()) {
            return taken.cardinality();
        }
    }
}
