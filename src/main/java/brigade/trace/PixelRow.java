package brigade.trace;

import java.util.Arrays;

/**
 * A lane reduced to pixels: how much of each pixel's time went to which activity. A buffer that is
 * filled again and again by {@link Trace#reduce(Lane, long, long, PixelRow)}; one thread at a time.
 */
public final class PixelRow {

    /** Below a time in a number to compare, so that of equal ones the first is the greatest. */
    private static final int RANK = 3;

    /** As many bits has the place of an event in its chunk. */
    private static final int EVENT = Integer.numberOfTrailingZeros(Chunk.LARGE);

    /** Longer pixels are not filled by {@link #addWithin}, nanoseconds. */
    static final long MOST_NANOS = Long.MAX_VALUE >> EVENT;

    private static final int LAST = (1 << RANK) - 1;

    private final int width;
    private final float[] nanos;
    private final float[] longest;
    private final int[] labels;
    private final int[] requests;

    /** The ordinals of {@link Known}. */
    private final byte[] known;

    private final int[] beginnings;
    private final int[] events;
    private int longestEvent = -1;
    private float perPixel = 1;

    /** A row of {@code width} pixels, at least 1. */
    public PixelRow(int width) {
        if (width < 1) {
            throw new IllegalArgumentException("a row has at least 1 pixel, not " + width);
        }
        this.width = width;
        nanos = new float[width * Activity.COUNT];
        longest = new float[width];
        labels = new int[width];
        requests = new int[width];
        known = new byte[width];
        beginnings = new int[width];
        events = new int[width];
    }

    public int width() {
        return width;
    }

    /** Whether the lane was not there during this pixel. */
    public boolean empty(int x) {
        int bits = 0;
        for (int i = x * Activity.COUNT; i < (x + 1) * Activity.COUNT; i++) {
            bits |= Float.floatToRawIntBits(nanos[i]);
        }
        return bits == 0;
    }

    /** The activity that took most of this pixel; {@link Activity#IDLE} when empty. */
    public Activity activity(int x) {
        // Without branches, which nobody could predict. Floats are in the order of their bits.
        int at = x * Activity.COUNT;
        long most = 0;
        for (int a = 0; a < Activity.COUNT; a++) {
            long bits = Float.floatToRawIntBits(nanos[at + a]);
            most = Math.max(most, bits << RANK | (LAST - a));
        }
        return Activity.of(LAST - (int) (most & LAST));
    }

    /** Whether any of the pixel's time went to an activity. */
    public boolean has(int x, Activity activity) {
        return nanos[x * Activity.COUNT + activity.ordinal()] != 0;
    }

    /** The part of the pixel's time that went to an activity, 0 to 1. */
    public float share(int x, Activity activity) {
        return nanos[x * Activity.COUNT + activity.ordinal()] / perPixel;
    }

    /**
     * Adds to each sum the share of a pixel's time that went to an activity.
     *
     * @param sums of pixel 0 by activity, in the order of {@link Activity}, then of pixel 1 and so
     *     on
     */
    public void addShares(float[] sums) {
        float per = 1 / perPixel;
        for (int i = 0; i < nanos.length; i++) {
            sums[i] += nanos[i] * per;
        }
    }

    /** How many spans begin in this pixel; where they are many, about as many. */
    public int beginnings(int x) {
        return beginnings[x];
    }

    /** How many spans begin and marks lie in this pixel; where they are many, about as many. */
    public int events(int x) {
        return events[x];
    }

    /** The label of the longest span in this pixel; 0 where spans are too many to tell. */
    public int label(int x) {
        return labels[x];
    }

    /** The request of the longest span in this pixel, or 0. */
    public int request(int x) {
        return requests[x];
    }

    /** How the longest span in this pixel is known. */
    public Known known(int x) {
        return Known.of(known[x]);
    }

    void clear(double nanosPerPixel) {
        Arrays.fill(nanos, 0);
        Arrays.fill(longest, 0);
        Arrays.fill(labels, 0);
        Arrays.fill(requests, 0);
        Arrays.fill(known, (byte) 0);
        Arrays.fill(beginnings, 0);
        Arrays.fill(events, 0);
        perPixel = (float) nanosPerPixel;
    }

    /**
     * Adds a stretch of a span.
     *
     * @return whether it is the longest of the pixel so far: then {@link #names}
     */
    boolean add(int x, int activity, float time) {
        nanos[x * Activity.COUNT + activity] += time;
        if (time > longest[x]) {
            longest[x] = time;
            return true;
        }
        return false;
    }

    /**
     * What the longest stretch of a pixel belongs to.
     *
     * @param meta of its span
     */
    void names(int x, int meta, int request) {
        labels[x] = Encoding.label(meta);
        known[x] = (byte) Encoding.known(meta).ordinal();
        requests[x] = request;
    }

    /** Adds a part of what activities took. */
    void add(int x, float[] took, float part) {
        int at = x * Activity.COUNT;
        for (int a = 0; a < Activity.COUNT; a++) {
            nanos[at + a] += part * took[a];
        }
    }

    /**
     * Adds what happened from event {@code first} on, as long as it ends by {@code limit}: all in
     * this one pixel.
     *
     * @param last before the last event of the chunk, or that
     * @param meta of the span that is open before
     * @return the first event that was not added; see {@link #longestAdded}
     */
    int addWithin(int x, Chunk chunk, int first, int last, long limit, int meta) {
        long[] times = chunk.time;
        int[] metas = chunk.meta;
        int at = x * Activity.COUNT;
        int open = meta;
        long most = 0;
        int spans = 0;
        int held = 0;
        int i = first;
        long time = times[first];
        while (i < last && times[i + 1] <= limit) {
            boolean begins = Encoding.isSpan(metas[i]);
            if (begins) {
                open = metas[i];
            }
            int event = i;
            long until = times[++i];
            if (until > time) {
                spans += begins ? 1 : 0;
                held++;
                long took = until - time;
                nanos[at + Encoding.activity(open)] += took;
                most = Math.max(most, took << EVENT | (Chunk.LARGE - 1 - event));
                time = until;
            }
        }
        beginnings[x] += spans;
        events[x] += held;
        longestEvent = -1;
        if ((most >> EVENT) > longest[x]) {
            longest[x] = most >> EVENT;
            longestEvent = Chunk.LARGE - 1 - (int) (most & (Chunk.LARGE - 1));
        }
        return i;
    }

    /**
     * The event of those added last after which the longest stretch of their pixel came: its names
     * are to be told; -1 where an older one is longer.
     */
    int longestAdded() {
        return longestEvent;
    }

    /** An event lies in this pixel. */
    void holds(int x, boolean beginsSpan) {
        beginnings[x] += beginsSpan ? 1 : 0;
        events[x]++;
    }

    /** Many events lie in this pixel, nearly all of them beginnings. */
    void holds(int x, int count) {
        beginnings[x] += count;
        events[x] += count;
    }
}
