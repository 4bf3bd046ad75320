package brigade.ui.timeline;

import brigade.trace.Known;

/**
 * Stripes over bars that were not recorded, so that it is not told by colour alone: narrow gaps
 * where the thread was looked at, a dashed line around where only bounds are known, little left
 * where nothing is.
 */
record Stripes(Raster raster, Inks inks, TimeWindow window) {

    /** Lower bars have no lines. */
    private static final int ROOM_FOR_LINES = 8;

    /** Pixels from one gap to the next. */
    private static final int PERIOD = 6;

    private static final int DASHED = 6;
    private static final int DASH = 4;

    /** Thin lines above and below, along the bar of who wants a core: it is none of who runs. */
    void along(int from, int width, int y, int height) {
        if (height > ROOM_FOR_LINES) {
            raster.fill(from, y + 2, width, 1, inks.card);
            raster.fill(from, y + height - 3, width, 1, inks.card);
        }
    }

    /** A dashed line around a bar: how long it was at that is known, and not when. */
    void dashed(int from, int to, int y, int height, int color) {
        int first = -Math.floorMod(window.start() / window.perPixel(), DASHED);
        for (int x = first; x < to; x += DASHED) {
            int begin = Math.max(x, from);
            int end = Math.min(x + DASH, to);
            if (begin < end) {
                raster.fill(begin, y, end - begin, 1, color);
                raster.fill(begin, y + height - 1, end - begin, 1, color);
            }
        }
        for (int at = y; at < y + height; at += DASHED) {
            int high = Math.min(DASH, y + height - at);
            raster.fill(from, at, 1, high, color);
            raster.fill(to - 1, at, 1, high, color);
        }
    }

    void draw(int from, int to, int y, int height, Known known) {
        int gap =
                switch (known) {
                    case RECORDED, BOUNDED -> 0;
                    case SAMPLED -> 1;
                    case UNKNOWN -> 5;
                };
        if (gap == 0) {
            return;
        }
        // They move with the bars: each stands at an instant.
        int first = -Math.floorMod(window.start() / window.perPixel(), PERIOD);
        for (int x = first; x < to; x += PERIOD) {
            int begin = Math.max(x, from);
            int end = Math.min(x + gap, to);
            if (begin < end) {
                raster.fill(begin, y, end - begin, height, inks.card);
            }
        }
    }
}
