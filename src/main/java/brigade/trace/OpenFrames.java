package brigade.trace;

import java.util.Arrays;

/** The frames of a lane that are open, outermost first. Of one thread at a time. */
final class OpenFrames {

    private int[] metas = new int[16];
    private long[] data = new long[16];
    private long[] times = new long[16];
    private int depth;

    /**
     * @param meta of the span
     */
    void push(long time, int meta, long datum) {
        if (depth == metas.length) {
            metas = Arrays.copyOf(metas, 2 * depth);
            data = Arrays.copyOf(data, 2 * depth);
            times = Arrays.copyOf(times, 2 * depth);
        }
        times[depth] = time;
        metas[depth] = meta;
        data[depth++] = datum;
    }

    void clear() {
        depth = 0;
    }

    void pop() {
        depth--;
    }

    /** Takes over those of others. */
    void set(OpenFrames other) {
        clear();
        for (int i = 0; i < other.depth; i++) {
            push(other.times[i], other.metas[i], other.data[i]);
        }
    }

    int depth() {
        return depth;
    }

    /** What is recorded where the innermost frame goes on; without any, the lane is idle. */
    int meta() {
        return depth == 0 ? Encoding.PLAIN_IDLE : metas[depth - 1];
    }

    /** As {@link #meta}. */
    long data() {
        return depth == 0 ? 0 : data[depth - 1];
    }

    /** When the innermost frame was entered. */
    long time() {
        return times[depth - 1];
    }
}
