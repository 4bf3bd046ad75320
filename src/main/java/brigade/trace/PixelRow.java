package brigade.trace;

import java.util.Arrays;

/**
 * A lane reduced to pixels: how much of each pixel's time went to which activity. A buffer that is
 * filled again and again by {@link Trace#reduce(Lane, long, long, PixelRow)}; one thread at a time.
 */
public final class PixelRow {

    private final int width;
    private final float[] nanos;
    private final float[] longest;
    private final int[] labels;
    private final int[] requests;
    private final int[] beginnings;
    private final int[] events;
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
        beginnings = new int[width];
        events = new int[width];
    }

    public int width() {
        return width;
    }

    /** Whether the lane was not there during this pixel. */
    public boolean empty(int x) {
        return total(x) <= 0;
    }

    /** The activity that took most of this pixel; {@link Activity#IDLE} when empty. */
    public Activity activity(int x) {
        int best = 0;
        for (int a = 1; a < Activity.COUNT; a++) {
            if (nanos[x * Activity.COUNT + a] > nanos[x * Activity.COUNT + best]) {
                best = a;
            }
        }
        return Activity.of(best);
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

    private float total(int x) {
        float sum = 0;
        for (int a = 0; a < Activity.COUNT; a++) {
            sum += nanos[x * Activity.COUNT + a];
        }
        return sum;
    }

    void clear(double nanosPerPixel) {
        Arrays.fill(nanos, 0);
        Arrays.fill(longest, 0);
        Arrays.fill(labels, 0);
        Arrays.fill(requests, 0);
        Arrays.fill(beginnings, 0);
        Arrays.fill(events, 0);
        perPixel = (float) nanosPerPixel;
    }

    void add(int x, int activity, float time) {
        nanos[x * Activity.COUNT + activity] += time;
    }

    void add(int x, int activity, float time, int label, int request) {
        nanos[x * Activity.COUNT + activity] += time;
        if (time > longest[x]) {
            longest[x] = time;
            labels[x] = label;
            requests[x] = request;
        }
    }

    void begins(int x, int spans) {
        beginnings[x] += spans;
    }

    void holds(int x, int count) {
        events[x] += count;
    }
}
