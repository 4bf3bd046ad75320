package brigade.ui.window;

/**
 * How the Service page shares its room between floor, inspector and timeline, in whole pixels. What
 * is seen from afar goes last: in a narrow window the inspector narrows first, then stands aside
 * until something is selected.
 *
 * @param gap between cards and around them
 * @param inspector width of the inspector, or 0 when it stands aside
 * @param timeline height of the timeline
 */
record PageLayout(int gap, int inspector, int timeline) {

    /** Narrower windows say less in the bars, too. */
    static final int WIDE = 1180;

    private static final int ROOMY = 1400;

    /** Its least width. */
    private static final int INSPECTOR = 304;

    /**
     * @param width of the page
     * @param height of the page, without bars
     * @param wanted whether something is selected
     * @param presenting on a projector there is the floor only
     */
    static PageLayout of(double width, double height, boolean wanted, boolean presenting) {
        int gap = width < WIDE || height < 700 ? 12 : 16;
        int timeline = even(Math.clamp(height * 0.37, 208, 760));
        if (presenting) {
            return new PageLayout(gap, 0, 0);
        }
        if (width < WIDE) {
            return new PageLayout(gap, wanted ? INSPECTOR : 0, timeline);
        }
        int inspector = width < ROOMY ? 328 : even(Math.clamp(width * 0.26, 376, 560));
        return new PageLayout(gap, inspector, timeline);
    }

    /**
     * The same for many lanes, of a program that one does not know: the timeline has more of the
     * room.
     */
    PageLayout manyLanes(double height) {
        return new PageLayout(
                gap, inspector, timeline == 0 ? 0 : even(Math.max(timeline, height * 0.45)));
    }

    private static int even(double pixels) {
        return ((int) (pixels / 8)) * 8;
    }

    /**
     * Beside a card, which has a column of its own as high as the page: nothing in it is cut off,
     * and it covers nothing. The inspector is there when something is selected: in a narrow window
     * it has the room of the card meanwhile.
     *
     * @param wanted whether something is selected
     * @param presenting on a projector the card is wider, for larger type
     */
    static PageLayout beside(double width, double height, boolean wanted, boolean presenting) {
        PageLayout alone = of(width, height, false, false);
        return new PageLayout(
                alone.gap(),
                wanted ? INSPECTOR : 0,
                presenting ? even(height * 0.3) : alone.timeline());
    }

    /** Whether there is room for a card and the inspector at once. */
    static boolean roomForBoth(double width) {
        return width >= WIDE;
    }

    /** The width of a card beside the page, pixels. */
    static int card(double width, boolean presenting) {
        return presenting
                ? even(Math.clamp(width * 0.34, 344, 880))
                : even(Math.clamp(width * 0.27, 320, 640));
    }
}
