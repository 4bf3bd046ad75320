package brigade.server;

import java.util.BitSet;

/** The seats of the dining room: the lowest free one is given away first. Any thread. */
final class Seats {
    private final BitSet taken = new BitSet();

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
