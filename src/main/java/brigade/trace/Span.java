package brigade.trace;

/**
 * What a lane did from one instant to another.
 *
 * @param lane the lane's id
 * @param activity what it did
 * @param known how it is known
 * @param about what it was about
 * @param start nanoseconds
 * @param end nanoseconds, or {@link Long#MAX_VALUE} while the span is open
 */
public record Span(int lane, Activity activity, Known known, About about, long start, long end) {

    /**
     * What a span is about.
     *
     * @param label the label's id, see {@link Trace#label(int)}
     * @param request the request that is served, or 0
     * @param arg what the label makes of it: a place, the holder of a lock …
     */
    public record About(int label, int request, int arg) {}

    /** The label's id, see {@link Trace#label(int)}. */
    public int label() {
        return about.label;
    }

    /** The request it served, or 0. */
    public int request() {
        return about.request;
    }

    /** What the label makes of it. */
    public int arg() {
        return about.arg;
    }

    /** Whether the span had not ended when it was asked for. */
    public boolean open() {
        return end == Long.MAX_VALUE;
    }

    /** Whether it is idle with nothing to say: what is between spans. */
    public boolean plainIdle() {
        return activity == Activity.IDLE
                && known == Known.RECORDED
                && label() == 0
                && request() == 0
                && arg() == 0;
    }

    /** Nanoseconds of this span that lie before {@code t}. */
    public long elapsedAt(long t) {
        return Math.min(t, end) - start;
    }
}
