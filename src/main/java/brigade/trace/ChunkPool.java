package brigade.trace;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Gives chunks to writers and takes them back from retention, within a budget of bytes. No method
 * waits.
 *
 * <p>Retention keeps what is in use within the budget. Writers may pass it by an eighth while
 * retention catches up; past that there is no chunk and their events are dropped and counted.
 */
final class ChunkPool {

    /** Capacities of short lanes are multiples of this, so that there are few different ones. */
    static final int GRAIN = 4;

    private static final int MOST_LARGE = 64;
    private static final int MOST_SMALL = 1024;

    private final long budget;
    private final long ceiling;
    private final AtomicLong used = new AtomicLong();
    private final FreeChunks large = new FreeChunks(MOST_LARGE);
    private final FreeChunks[] small = new FreeChunks[LaneRoom.MOST / GRAIN + 1];

    ChunkPool(long budgetBytes) {
        budget = budgetBytes;
        ceiling = budgetBytes + Math.max(budgetBytes / 8, 16 * Chunk.bytes(Chunk.LARGE));
        Arrays.setAll(small, it -> new FreeChunks(MOST_SMALL));
    }

    /** A chunk for a short lane: with room for so many events, or a few more. */
    @Nullable Chunk takeSmall(int events) {
        return take((events + GRAIN - 1) / GRAIN * GRAIN);
    }

    @Nullable Chunk take(int capacity) {
        if (!tryCharge(Chunk.bytes(capacity))) {
            return null;
        }
        FreeChunks free = free(capacity);
        Chunk used = free == null ? null : free.take();
        return used == null ? new Chunk(capacity) : used;
    }

    /** Of a chunk that neither writer nor reader knows any more; one thread at a time. */
    void give(Chunk chunk) {
        used.addAndGet(-chunk.bytes());
        FreeChunks free = free(chunk.capacity);
        if (free != null) {
            free.give(chunk);
        }
    }

    /** Null for a capacity of which there are few. */
    private @Nullable FreeChunks free(int capacity) {
        if (capacity == Chunk.LARGE) {
            return large;
        }
        boolean isSmall = capacity <= LaneRoom.MOST && capacity % GRAIN == 0;
        return isSmall ? small[capacity / GRAIN] : null;
    }

    /** Counts what is not a chunk, such as the book of requests; negative gives back. */
    void charge(long bytes) {
        used.addAndGet(bytes);
    }

    /** As the other, unless that is more than there may be. */
    boolean tryCharge(long bytes) {
        if (used.addAndGet(bytes) > ceiling) {
            used.addAndGet(-bytes);
            return false;
        }
        return true;
    }

    boolean overBudget() {
        return used.get() > budget;
    }

    long used() {
        return used.get();
    }

    long budget() {
        return budget;
    }
}
