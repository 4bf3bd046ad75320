package brigade.server;

import java.util.BitSet;

/** The seats of the dining room: the lowest free one is given away first. Any thread. */
final class Seats {
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

    synchronized int take() {
        int seat = taken.nextClearBit(0);
        taken.set(seat);
        return seat;
    }

    synchronized void free(int seat) {
        taken.clear(seat);
    }

    synchronized int occupied() {
        return taken.cardinality();
    }
}
