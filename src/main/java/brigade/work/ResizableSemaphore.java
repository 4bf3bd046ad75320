package brigade.work;

import java.util.concurrent.Semaphore;

/**
 * Lets so many in at once, in order of arrival. H2's pool alone would let those who wait look every
 * millisecond: with thousands of them no core would be left for the queries.
 */
final class ResizableSemaphore extends Semaphore {
    private static final long serialVersionUID = 1;

    private int most;

    ResizableSemaphore(int most) {
        super(most, true);
        this.most = most;
    }

    /** Those inside stay inside, even if they are more than that now. */
    synchronized void most(int next) {
        if (next > most) {
            release(next - most);
        } else {
            reducePermits(most - next);
        }
        most = next;
    }
}
