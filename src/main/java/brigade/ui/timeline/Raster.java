package brigade.ui.timeline;

import java.util.Arrays;

/**
 * A field of pixels that rectangles are drawn into, whole pixels only: nothing is blurred, and a
 * frame costs by its pixels however many spans are behind them. Knows no toolkit.
 */
final class Raster {

    /** So few columns are filled sooner one by one than line by line. */
    private static final int NARROW = 6;

    /** As many lines of a stack are drawn at a time, four bits each. */
    private static final int LINES = 16;

    private static final int BITS = Long.SIZE / LINES;
    private static final long ONES = 0x1111_1111_1111_1111L;

    private final int width;
    private final int height;
    private final int[] pixels;
    private int top;
    private int bottom;

    Raster(int width, int height) {
        this.width = Math.max(1, width);
        this.height = Math.max(1, height);
        pixels = new int[this.width * this.height];
        bottom = this.height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The colours, line by line: opaque, alpha, red, green, blue from the highest byte down. */
    int[] pixels() {
        return pixels;
    }

    /** From now on nothing is drawn above or below these lines. */
    void clip(int first, int end) {
        top = Math.clamp(first, 0, height);
        bottom = Math.clamp(end, top, height);
    }

    /** Fills a rectangle, as far as it lies within. */
    void fill(int x, int y, int w, int h, int color) {
        int left = Math.clamp(x, 0, width);
        int right = Math.clamp((long) x + w, left, width);
        int end = Math.min(bottom, y + h);
        if (right - left < NARROW) {
            for (int column = left; column < right; column++) {
                column(column, y, h, color);
            }
            return;
        }
        for (int line = Math.max(top, y); line < end; line++) {
            Arrays.fill(pixels, line * width + left, line * width + right, color);
        }
    }

    /** Fills a column of one pixel's width, as far as it lies within. */
    void column(int x, int y, int h, int color) {
        if (x >= 0 && x < width) {
            int end = Math.min(bottom, y + h) * width + x;
            for (int at = Math.max(top, y) * width + x; at < end; at += width) {
                pixels[at] = color;
            }
        }
    }

    /**
     * Fills a column of one pixel's width from below with several colours, as far as it lies
     * within.
     *
     * @param y below its lowest line
     * @param tops where each colour ends, in lines from below; none lower than the one before
     * @param colors as many
     */
    void stack(int x, int y, int[] tops, int[] colors) {
        int high = tops[tops.length - 1];
        if (y > bottom || y - high < top) {
            int below = 0;
            for (int i = 0; i < tops.length; i++) {
                column(x, y - tops[i], tops[i] - below, colors[i]);
                below = tops[i];
            }
            return;
        }
        // Each line looks up its colour: where colours end is different in each column, and a
        // processor would guess wrong at each end of a loop.
        for (int first = 0; first < high; first += LINES) {
            long which = 0;
            for (int end : tops) {
                int shift = Math.clamp(end - first, 0, LINES) * BITS / 2;
                which += ONES << shift << shift;
            }
            int at = (y - 1 - first) * width + x;
            for (int line = Math.min(LINES, high - first); line > 0; line--) {
                pixels[at] = colors[(int) which & LINES - 1];
                which >>>= BITS;
                at -= width;
            }
        }
    }

    /** Fills a rectangle whose four corner pixels are left out, which reads as rounded. */
    void fillRounded(int x, int y, int w, int h, int color) {
        if (w < 4 || h < 4) {
            fill(x, y, w, h, color);
        } else {
            fill(x + 1, y, w - 2, 1, color);
            fill(x, y + 1, w, h - 2, color);
            fill(x + 1, y + h - 1, w - 2, 1, color);
        }
    }

    int at(int x, int y) {
        return pixels[y * width + x];
    }
}
