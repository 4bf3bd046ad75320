package brigade.ui.timeline;

import java.util.Arrays;

/**
 * A field of pixels that rectangles are drawn into, whole pixels only: nothing is blurred, and a
 * frame costs by its pixels however many spans are behind them. Knows no toolkit.
 */
final class Raster {

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
