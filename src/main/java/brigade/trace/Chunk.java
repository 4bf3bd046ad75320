package brigade.trace;

import org.jspecify.annotations.Nullable;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * A run of events of one stream, in columns: 20 bytes an event, and 0.9 more of index in large
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

    /** Blocks from one milestone to the next: the grain of a walk over very many events. */
    private static final int STEP = 4;

    private static final int MILESTONE = STEP * BLOCK;

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
    int minRequest;
    int maxRequest;

    /** Whether a span begins in it that was not recorded. */
    boolean holdsGuesses;

    final long[] total = new long[Activity.COUNT];

    /** How many activities have a column in the rows of {@link #blocks()}. */
    int columns = Activity.RECORDED;

    private float @Nullable [] blocks;
    private long @Nullable [] milestones;

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

    /** Whether something has been published here, or after it, that has not been looked at. */
    boolean hasNews() {
        return next != null || published() > indexed;
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

    /** Nothing of it has been looked at. */
    void clearIndex() {
        indexed = 0;
        minRequest = Integer.MAX_VALUE;
        holdsGuesses = false;
        maxRequest = 0;
        Arrays.fill(total, 0);
        if (columns != Activity.RECORDED) {
            columns = Activity.RECORDED;
            blocks = null;
        }
    }

    /**
     * A row for each block, for the index; null where there is one block and scanning is as quick.
     */
    float @Nullable [] blocks() {
        if (blocks == null && capacity > BLOCK) {
            blocks = new float[rows(capacity) * columns];
            milestones = new long[stones(capacity)];
        }
        return blocks;
    }

    /**
     * Makes room for activities that are seen from outside. Few chunks need it, and 1 % more memory
     * than {@link #bytes()} tells.
     */
    void widen() {
        if (columns == Activity.COUNT) {
            return;
        }
        float[] narrow = blocks;
        int before = columns;
        columns = Activity.COUNT;
        if (narrow != null) {
            float[] wide = new float[rows(capacity) * columns];
            for (int row = 0; row < rows(capacity); row++) {
                System.arraycopy(narrow, row * before, wide, row * columns, before);
            }
            blocks = wide;
        }
    }

    /**
     * Where the row of a block begins. Those of milestones come first, close together: a walk from
     * one to the next reads a quarter of the memory, and in order.
     *
     * @param i the first event of the block
     */
    int row(int i) {
        int block = i / BLOCK;
        int step = block / STEP;
        int within = block % STEP;
        int row = within == 0 ? step : stones(capacity) + step * (STEP - 1) + within - 1;
        return row * columns;
    }

    /** Keeps the time of an event that begins a block, once there are {@link #blocks()}. */
    void keepTime(int i) {
        if (milestones != null && i % MILESTONE == 0) {
            milestones[i / MILESTONE] = time[i];
        }
    }

    /** The time of an event that begins a block. */
    long timeOfBlock(int i) {
        return milestones != null && i % MILESTONE == 0 ? milestones[i / MILESTONE] : time[i];
    }

    private static int stones(int capacity) {
        return (capacity + MILESTONE - 1) / MILESTONE;
    }

    private static int rows(int capacity) {
        return (capacity + BLOCK - 1) / BLOCK;
    }

    boolean mayHold(int request) {
        return request >= minRequest && request <= maxRequest;
    }

    long bytes() {
        return bytes(capacity);
    }

    static long bytes(int capacity) {
        long blocks =
                capacity > BLOCK ? (long) rows(capacity) * Activity.RECORDED * Float.BYTES : 0;
        long stones = capacity > BLOCK ? (long) stones(capacity) * Long.BYTES : 0;
        return HEADER_BYTES + capacity * 20L + blocks + stones;
    }
}
