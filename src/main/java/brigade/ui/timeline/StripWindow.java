package brigade.ui.timeline;

/**
 * Which stretch of time the pixels of a strip stand for. Windows of the same scale lie on one grid
 * of whole pixels, so that a pixel's colour does not change while the strip moves.
 *
 * @param start time at the left edge of pixel 0, nanoseconds; a multiple of {@code perPixel}
 * @param perPixel nanoseconds a pixel, at least 1
 * @param width pixels, at least 1
 */
public record StripWindow(long start, long perPixel, int width) {

    /** While an instant is held, this part of the window lies before it. */
    private static final double BEFORE = 0.8;

    /** The last {@code length} nanoseconds up to {@code t}. */
    public static StripWindow endingAt(long t, long length, int width) {
        long perPixel = Math.max(1, length / Math.max(1, width));
        long start = (Math.floorDiv(t, perPixel) - width) * perPixel;
        return new StripWindow(start, perPixel, Math.max(1, width));
    }

    /** A window that shows what was before {@code t} and some of what came after. */
    public static StripWindow around(long t, long length, int width) {
        return endingAt(t + (long) ((1 - BEFORE) * length), length, width);
    }

    /** Time at the right edge, exclusive. */
    public long end() {
        return start + perPixel * width;
    }

    /** The pixel that an instant lies in; may be outside 0 … width - 1. */
    public int x(long t) {
        return Math.clamp(Math.floorDiv(t - start, perPixel), Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** The instant at a pixel's left edge. */
    public long time(double x) {
        return start + (long) (x * perPixel);
    }
}
