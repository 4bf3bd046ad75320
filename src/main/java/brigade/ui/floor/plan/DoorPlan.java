package brigade.ui.floor.plan;

/**
 * Where those stand who wait at the door: in rows from the top, as large as there is room for, or
 * as a crowd. A way is kept free for those who leave: from the doorway down along the right wall,
 * and along the lower edge to the street.
 *
 * @param queue where they wait
 * @param pitch from one to the next, pixels; 0 when they are a crowd
 * @param columns in a row
 * @param size the diameter of each
 * @param corner where the way out turns
 */
public record DoorPlan(Box queue, double pitch, int columns, double size, Point corner) {

    /** More than these are a crowd. */
    private static final int MOST_DRAWN = 60;

    private static final double[] PITCHES = {34, 31, 28, 25, 22, 19};
    private static final double SPACE = 8;
    private static final double LEAST_SPACE = 3;

    /** How wide the way out is. */
    private static final double WAY = 24;

    /**
     * The plan for so many.
     *
     * @param inside the room, but for the door to the street
     * @param doorway the height at which those who leave come in
     */
    public static DoorPlan of(Box inside, double doorway, int people, Metrics metrics) {
        double way = metrics.px(WAY);
        Point corner = new Point(Math.rint(inside.right() - way / 2), inside.bottom() - way / 2);
        double above = Math.max(0, doorway - way / 2 - inside.y());
        Box upper = inside.top(Math.min(above, inside.height() - way));
        Box beside = inside.inset(0, 0, way, way);
        for (double each : PITCHES) {
            double pitch = metrics.px(each);
            for (Box box : new Box[] {upper, beside}) {
                double space = Math.max(LEAST_SPACE, metrics.px(SPACE - (34 - each) / 3));
                int columns = Math.max(1, (int) ((box.width() + space) / pitch));
                int rows = (int) ((box.height() + space) / pitch);
                if (people <= MOST_DRAWN && columns * rows >= people) {
                    return new DoorPlan(box, pitch, columns, pitch - space, corner);
                }
            }
        }
        boolean narrow = beside.width() * beside.height() > upper.width() * upper.height();
        return new DoorPlan(narrow ? beside : upper, 0, 1, 0, corner);
    }

    public boolean crowded() {
        return pitch == 0;
    }

    /** The middle of somebody in the queue, by number from 0. */
    public Point at(int index) {
        int row = index / columns;
        return new Point(
                Math.rint(queue.x() + index % columns * pitch + size / 2),
                Math.rint(queue.y() + row * pitch + size / 2));
    }
}
