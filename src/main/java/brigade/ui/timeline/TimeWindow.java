package brigade.ui.timeline;

/**
 * Which stretch of time the pixels of the timeline stand for. Windows of the same scale lie on one
 * grid of whole pixels, so that a pixel's colour does not change while the timeline moves.
 *
 * @param start time at the left edge of pixel 0, nanoseconds; a multiple of {@code perPixel}
 * @param perPixel nanoseconds a pixel, at least 1
 * @param width pixels, at least 1
 */
public record TimeWindow(long start, long perPixel, int width) {

    /** A window may leave the trace by this part of its width, so that ends are seen as ends. */
    private static final double BEYOND = 0.5;

    /** The last {@code length} nanoseconds up to {@code t}, which lies in the last pixel. */
    public static TimeWindow endingAt(long t, long length, int width) {
        int pixels = Math.max(1, width);
        long perPixel = Math.max(1, Math.round(length / (double) pixels));
        long last = Math.floorDiv(t, perPixel);
        return new TimeWindow((last + 1 - pixels) * perPixel, perPixel, pixels);
    }

    /** The window that just holds a range. */
    public static TimeWindow of(long from, long to, int width) {
        int pixels = Math.max(1, width);
        long length = Math.max(1, to - from);
        TimeWindow window = at(from, Math.ceilDiv(length, pixels), pixels);
        // The grid may begin nearly a pixel before the range.
        return window.end() >= from + length || pixels == 1
                ? window
                : at(from, Math.ceilDiv(length, pixels - 1), pixels);
    }

    private static TimeWindow at(long from, long perPixel, int width) {
        return new TimeWindow(Math.floorDiv(from, perPixel) * perPixel, perPixel, width);
    }

    /** Time at the right edge, exclusive. */
    public long end() {
        return start + length();
    }

    /** Nanoseconds from edge to edge. */
    public long length() {
        return perPixel * width;
    }

    /** The pixel that an instant lies in; may be outside 0 … width - 1. */
    public int x(long t) {
        return Math.clamp(Math.floorDiv(t - start, perPixel), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** The instant at a pixel's left edge. */
    public long time(double x) {
        return start + (long) (x * perPixel);
    }

    /** Whether an instant lies within. */
    public boolean holds(long t) {
        return t >= start && t < end();
    }

    /**
     * Shows {@code factor} times as much time, what is at pixel {@code x} staying there. Each step
     * changes something, however small the scale.
     */
    public TimeWindow zoomed(double factor, double x) {
        long scaled = Math.round(perPixel * factor);
        long next = Math.max(1, scaled == perPixel ? perPixel + (factor > 1 ? 1 : -1) : scaled);
        return at(time(x) - Math.round(x * next), next, width);
    }

    /** Moves by pixels: positive ones show what is later. */
    public TimeWindow moved(double pixels) {
        return new TimeWindow(start + Math.round(pixels) * perPixel, perPixel, width);
    }

    /** The same stretch on other pixels. */
    public TimeWindow withWidth(int pixels) {
        return pixels == width ? this : endingAt(end() - 1, length(), pixels);
    }

    /**
     * The nearest window that shows some of a trace: never much more than all of it, never much
     * beyond its ends.
     */
    public TimeWindow within(long traceStart, long traceEnd, long leastLength) {
        long all = Math.max(leastLength, traceEnd - traceStart);
        long scale = Math.clamp(perPixel, 1, Math.max(1, Math.ceilDiv(2 * all, width)));
        long beyond = (long) (BEYOND * scale * width);
        long first = traceStart - beyond;
        long last = Math.max(first, traceEnd + beyond - scale * width);
        return at(Math.clamp(start, first, last), scale, width);
    }
}
