package brigade.ui.timeline;

import brigade.trace.Activity;
import brigade.trace.PixelRow;

/** Draws pixels that several activities share: one above the other, as high as their shares. */
final class StackPainter {

    /** From the bottom of a pixel to its top. */
    private static final Activity[] ORDER = {
        Activity.RUNNING,
        Activity.RUNNABLE,
        Activity.IO,
        Activity.BLOCKED,
        Activity.SLEEPING,
        Activity.WAITING,
        Activity.UNKNOWN,
        Activity.IDLE
    };

    private final Raster raster;
    private final Inks inks;
    private final BarPainter.Emphasis emphasis;

    /** Of a pixel, where the part of each activity ends, in lines from below. */
    private final int[] tops = new int[ORDER.length];

    /** Their colours where all stand out. */
    private final int[] bright = new int[ORDER.length];

    private final int[] asked = new int[ORDER.length];

    StackPainter(Raster raster, Inks inks, BarPainter.Emphasis emphasis) {
        this.raster = raster;
        this.inks = inks;
        this.emphasis = emphasis;
        for (int i = 0; i < ORDER.length; i++) {
            bright[i] = inks.of(ORDER[i], true);
        }
    }

    /**
     * A pixel of a lane.
     *
     * @param idle whether to be idle is shown
     */
    void draw(PixelRow pixels, int x, int y, int height, boolean idle) {
        float below = 0;
        for (int i = 0; i < tops.length; i++) {
            below += pixels.share(x, ORDER[i]);
            tops[i] = line(below, height);
        }
        if (!idle) {
            tops[tops.length - 1] = tops[tops.length - 2];
        }
        if (emphasis == BarPainter.Emphasis.ALL) {
            raster.stack(x, y + height, tops, bright);
            return;
        }
        for (int i = 0; i < tops.length; i++) {
            boolean forward = emphasis.brings(ORDER[i], pixels.label(x), pixels.request(x));
            asked[i] = inks.of(ORDER[i], forward);
        }
        raster.stack(x, y + height, tops, asked);
    }

    /**
     * A pixel of several lanes together.
     *
     * @param from its place in the overview
     */
    void draw(Overview overview, int from, int x, int y, int height) {
        float below = 0;
        for (int i = 0; i < tops.length; i++) {
            below += overview.share(from, ORDER[i]);
            tops[i] = line(below, height);
        }
        raster.stack(x, y + height, tops, bright);
    }

    private static int line(float below, int height) {
        return (int) (below * height + 0.5);
    }
}
