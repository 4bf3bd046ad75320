package brigade.trace;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Gives chunks to writers and takes them back from retention, within a budget of bytes. No method
 * waits.
 *
 * <p>Retention keeps what is in use within the budget. Writers may pass it by an eighth while
 * retention catches up; past that there is no chunk and their events are dropped and counted.
 */
final class ChunkPool {

    private static final int SLOTS = 64;

    private final long budget;
    private final long ceiling;
    private final AtomicLong used = new AtomicLong();
    private final AtomicReferenceArray<@Nullable Chunk> free = new AtomicReferenceArray<>(SLOTS);

    ChunkPool(long budgetBytes) {
        budget = budgetBytes;
        ceiling = budgetBytes + Math.max(budgetBytes / 8, 16 * Chunk.bytes(Chunk.LARGE));
    }

    @Nullable Chunk take(int capacity) {
        long bytes = Chunk.bytes(capacity);
        if (used.addAndGet(bytes) > ceiling) {
            used.addAndGet(-bytes);
            return null;
        }
        if (capacity == Chunk.LARGE) {
            for (int i = 0; i < SLOTS; i++) {
                Chunk chunk = free.getAndSet(i, null);
                if (chunk != null) {
                    return chunk;
                }
            }
        }
        return new Chunk(capacity);
    }

    void give(Chunk chunk) {
        used.addAndGet(-chunk.bytes());
        if (chunk.capacity == Chunk.LARGE) {
            chunk.reset();
            for (int i = 0; i < SLOTS; i++) {
                if (free.compareAndSet(i, null, chunk)) {
                    return;
                }
            }
        }
    }

    /** Counts what is not a chunk, such as the book of orders; negative gives back. */
    void charge(long bytes) {
        used.addAndGet(bytes);
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
