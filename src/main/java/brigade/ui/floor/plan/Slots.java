package brigade.ui.floor.plan;

/**
 * Places for things of one size in a box, row by row, from the top.
 *
 * @param box where
 * @param columns things in a row
 * @param rows rows
 * @param width the width of a thing
 * @param height its height
 */
public record Slots(Box box, int columns, int rows, double width, double height) {

    public static final Slots NONE = new Slots(Box.NONE, 1, 0, 1, 1);

    private static final double GAP = 4;

    /**
     * As many columns as fit, where a thing may be as wide as the box but is at least {@code least}
     * wide.
     */
    public static Slots of(Box box, double height, double least) {
        double wide = Math.min(least, box.width());
        return columns(box, Math.max(1, (int) ((box.width() + GAP) / (wide + GAP))), height, wide);
    }

    /** So many columns of things that are as wide as fits, but no wider than {@code most}. */
    public static Slots columns(Box box, int columns, double height, double most) {
        int rows = Math.max(1, (int) ((box.height() + GAP) / (height + GAP)));
        double width = Math.min(most, (box.width() - (columns - 1) * GAP) / columns);
        return new Slots(box, columns, rows, Math.floor(width), Math.floor(height));
    }

    public int count() {
        return columns * rows;
    }

    /** How many of so many things are shown: the last slot tells of those that are not. */
    public int shown(int things) {
        return things <= count() ? things : count() - 1;
    }

    /** The middle of a slot. */
    public Point at(int index) {
        int row = index / columns;
        double pitch = box.width() / columns;
        return new Point(
                Math.rint(box.x() + (index % columns + 0.5) * pitch),
                Math.rint(box.y() + row * (height + GAP) + height / 2));
    }
}
