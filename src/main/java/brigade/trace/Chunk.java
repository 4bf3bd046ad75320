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

    /** Events in a chunk of a busy stream. */
    static final int LARGE = 4096;

    /** Events in a block: the grain of the index. */
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
    private float @Nullable [] blocks;

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

    /**
     * Takes over the span that is open after event {@code i} of another chunk; -1 is before its
     * first.
     */
    void carryFrom(Chunk other, int i) {
        int span = other.lastSpan(i);
        carryTime = span < 0 ? other.carryTime : other.time[span];
        carryMeta = span < 0 ? other.carryMeta : other.meta[span];
        carryData = span < 0 ? other.carryData : other.data[span];
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
    }

    /**
     * A row for each block, for the index; null where there is one block and scanning is as quick.
     */
    float @Nullable [] blocks() {
        if (blocks == null && capacity > BLOCK) {
            blocks = new float[rows(capacity) * Activity.COUNT];
        }
        return blocks;
    }

    private static int rows(int capacity) {
        return (capacity + BLOCK - 1) / BLOCK;
    }

    boolean mayHold(int order) {
        return order >= minOrder && order <= maxOrder;
    }

    long bytes() {
        return bytes(capacity);
    }

    static long bytes(int capacity) {
        long blocks = capacity > BLOCK ? (long) rows(capacity) * Activity.COUNT * Float.BYTES : 0;
        return HEADER_BYTES + capacity * 20L + blocks;
    }
}
