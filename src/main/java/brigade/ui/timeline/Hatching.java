package brigade.ui.timeline;

/** Thin slanting lines over bars where something may still be inserted; they move with the bars. */
record Hatching(Raster raster, Inks inks, TimeWindow window) {

    /** Pixels from one line to the next. */
    private static final int APART = 5;

    void draw(long from, long to, int y, int height) {
        int last = Math.min(window.x(to), window.width());
        long first = window.start() / window.perPixel();
        for (int x = Math.max(0, window.x(from)); x < last; x++) {
            for (int line = Math.floorMod(first + x, APART); line < height; line += APART) {
                raster.fill(x, y + line, 1, 1, inks.line);
            }
        }
    }
}
