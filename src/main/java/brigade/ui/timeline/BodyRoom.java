package brigade.ui.timeline;

/**
 * How lanes and the panel of figures share their room, in pixels. The panel stands in the lower
 * right corner.
 *
 * @param strip whether the lanes are seen
 */
record BodyRoom(
        boolean strip,
        double stripWidth,
        double stripHeight,
        double panelWidth,
        double panelHeight) {

    private static final double GAP = 16;

    /** Names, and bars in which something can be told apart. */
    private static final double LEAST_STRIP = 300;

    /** Enough for both one below the other. */
    private static final double ROOM_FOR_TWO = 340;

    private static final double LEAST_PANEL = 160;
    private static final double MOST_PANEL = 320;

    /**
     * @param wanted width of the panel, or 0 while there is none
     */
    static BodyRoom of(double width, double height, double wanted) {
        if (wanted <= 0) {
            return new BodyRoom(true, width, height, 0, 0);
        }
        double beside = width - GAP - wanted;
        if (beside >= LEAST_STRIP) {
            return new BodyRoom(true, beside, height, wanted, height);
        }
        if (height >= ROOM_FOR_TWO) {
            double panel = Math.floor(Math.clamp(height * 0.42, LEAST_PANEL, MOST_PANEL));
            return new BodyRoom(true, width, height - GAP - panel, width, panel);
        }
        return new BodyRoom(false, width, height, width, height);
    }
}
