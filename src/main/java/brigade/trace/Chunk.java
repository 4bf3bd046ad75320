package brigade.trace;

import org.jspecify.annotations.Nullable;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * A run of events of one stream, in columns: 20 bytes an event, and 0.8 more of index in large
 * chunks.
 *
 * <p>The writer fills columns and publishes them by a release store of the count; it alone links
 * the next chunk. Everything under "index" belongs to {@link Trace#advance()}.
 */
final class Chunk {

    /** Events in a chunk of a busy stream; only these are used again. */
    static final int LARGE = 4096;

    /** Events whose times by activity are summed in one block. */
    static final int BLOCK = 32;

    private static final int HEADER_BYTES = 160;
    private static final VarHandle COUNT;

    static {
        try {
            COUNT = MethodHandles.lookup().findVarHandle(Chunk.class, "count", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    final int capacity;
    final long[] time;
    final long[] data;
    final int[] meta;

    @SuppressWarnings("unused") // through COUNT
    private int count;

    volatile @Nullable Chunk next;

    // The span that was open when this chunk began.
    long carryTime;
    long carryData;
    int carryMeta;

    // Index.
    int indexed;
    int minOrder;
    int maxOrder;
    final long[] total = new long[Activity.COUNT];
    float @Nullable [] sums;

    Chunk(int capacity) {
        this.capacity = capacity;
        time = new long[capacity];
        data = new long[capacity];
        meta = new int[capacity];
        clearIndex();
    }

    void publish(int newCount) {
        COUNT.setRelease(this, newCount);
    }

    int published() {
        return (int) COUNT.getAcquire(this);
    }

    /** Makes the chunk as new; only when neither writer nor reader knows it any more. */
    void reset() {
        next = null;
        clearIndex();
        publish(0);
    }

    /** Takes over the span that is open at the end of the full chunk before this one. */
    void carryFrom(Chunk full) {
        int i = full.lastSpan(full.capacity - 1);
        carryTime = i < 0 ? full.carryTime : full.time[i];
        carryMeta = i < 0 ? full.carryMeta : full.meta[i];
        carryData = i < 0 ? full.carryData : full.data[i];
    }

    /** The newest event at or before {@code i} that begins a span, or -1. */
    int lastSpan(int i) {
        int at = i;
        while (at >= 0 && !Encoding.isSpan(meta[at])) {
            at--;
        }
        return at;
    }

    private void clearIndex() {
        indexed = 0;
        minOrder = Integer.MAX_VALUE;
        maxOrder = 0;
        Arrays.fill(total, 0);
        if (sums != null) {
            Arrays.fill(sums, 0);
        }
    }

    /** Sums of time by activity, a block after another; null where scanning is cheap enough. */
    float @Nullable [] blockSums() {
        if (sums == null && capacity > 2 * BLOCK) {
            sums = new float[capacity / BLOCK * Activity.COUNT];
        }
        return sums;
    }

    boolean mayHold(int order) {
        return order >= minOrder && order <= maxOrder;
    }

    long bytes() {
        return bytes(capacity);
    }

    static long bytes(int capacity) {
        long sums =
                capacity > 2 * BLOCK ? (long) capacity / BLOCK * Activity.COUNT * Float.BYTES : 0;
        return HEADER_BYTES + capacity * 20L + sums;
    }
}
