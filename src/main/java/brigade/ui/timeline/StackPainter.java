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

    /** Without those that most traces have not: each takes time in each pixel. */
    private static final Activity[] USUAL = {
        Activity.RUNNING,
        Activity.IO,
        Activity.BLOCKED,
        Activity.SLEEPING,
        Activity.WAITING,
        Activity.IDLE
    };

    /** Room for one pixel. */
    private static final class Stack {

        private final Activity[] order;

        /** Where the part of each activity ends, in lines from below. */
        private final int[] tops;

        /** Their colours where all stand out. */
        private final int[] bright;

        private final int[] asked;

        Stack(Activity[] order, Inks inks) {
            this.order = order;
            tops = new int[order.length];
            bright = new int[order.length];
            asked = new int[order.length];
            for (int i = 0; i < order.length; i++) {
                bright[i] = inks.of(order[i], true);
            }
        }
    }

    private final Raster raster;
    private final Inks inks;
    private final BarPainter.Emphasis emphasis;
    private final Stack usual;
    private final Stack all;

    StackPainter(Raster raster, Inks inks, BarPainter.Emphasis emphasis) {
        this.raster = raster;
        this.inks = inks;
        this.emphasis = emphasis;
        usual = new Stack(USUAL, inks);
        all = new Stack(ORDER, inks);
    }

    /**
     * A pixel of a lane.
     *
     * @param idle whether to be idle is shown
     */
    void draw(PixelRow pixels, int x, int y, int height, boolean idle) {
        boolean rare = pixels.has(x, Activity.RUNNABLE) || pixels.has(x, Activity.UNKNOWN);
        Stack stack = rare ? all : usual;
        int[] tops = stack.tops;
        float below = 0;
        for (int i = 0; i < tops.length; i++) {
            below += pixels.share(x, stack.order[i]);
            tops[i] = line(below, height);
        }
        if (!idle) {
            tops[tops.length - 1] = tops[tops.length - 2];
        }
        if (emphasis == BarPainter.Emphasis.ALL) {
            raster.stack(x, y + height, tops, stack.bright);
            return;
        }
        for (int i = 0; i < tops.length; i++) {
            boolean forward = emphasis.brings(stack.order[i], pixels.label(x), pixels.request(x));
            stack.asked[i] = inks.of(stack.order[i], forward);
        }
        raster.stack(x, y + height, tops, stack.asked);
    }

    /**
     * A pixel of several lanes together.
     *
     * @param from its place in the overview
     */
    void draw(Overview overview, int from, int x, int y, int height) {
        float below = 0;
        for (int i = 0; i < all.tops.length; i++) {
            below += overview.share(from, ORDER[i]);
            all.tops[i] = line(below, height);
        }
        raster.stack(x, y + height, all.tops, all.bright);
    }

    private static int line(float below, int height) {
        return (int) (below * height + 0.5);
    }
}
