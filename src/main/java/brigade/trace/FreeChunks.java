package brigade.trace;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Chunks of one capacity that wait to be used again, in a ring. Any thread takes; one at a time
 * gives. No method waits: two who meet may miss a chunk, and make a new one.
 */
final class FreeChunks {

    private final AtomicReferenceArray<@Nullable Chunk> ring;

    /** Where the next one is taken. */
    private final AtomicInteger taken = new AtomicInteger();

    /** Where the next one is put. */
    private int given;

    /**
     * @param most that are kept
     */
    FreeChunks(int most) {
        ring = new AtomicReferenceArray<>(most);
    }

    @Nullable Chunk take() {
        int at = taken.get();
        Chunk chunk = ring.getAndSet(at, null);
        if (chunk != null) {
            taken.compareAndSet(at, after(at));
        }
        return chunk;
    }

    /** Keeps a chunk that nobody knows any more, if there is room. */
    void give(Chunk chunk) {
        chunk.reset();
        if (ring.compareAndSet(given, null, chunk)) {
            given = after(given);
        }
    }

    private int after(int at) {
        return at + 1 == ring.length() ? 0 : at + 1;
    }
}
