package brigade.ui.observe.staff;

import brigade.ui.floor.plan.Box;

import java.util.List;

/**
 * How a room is shared by the people that are drawn and the crowd beside or below them.
 *
 * @param ring the diameter of a person's ring, pixels
 * @param named whether there is room for names, and
 * @param told whether there is room for what each does
 * @param cells where people stand; fewer than there are where there is no room
 * @param crowd where the others stand; empty where there are none
 */
public record InRoom(double ring, boolean named, boolean told, List<Box> cells, Box crowd) {

    /** How large somebody may be drawn, and what is said about them then; the largest first. */
    private record Size(double ring, double wide, boolean named, boolean told) {}

    private static final List<Size> SIZES =
            List.of(
                    new Size(62, 100, true, true),
                    new Size(56, 96, true, true),
                    new Size(50, 90, true, true),
                    new Size(44, 84, true, true),
                    new Size(38, 80, true, true),
                    new Size(33, 74, true, true),
                    new Size(33, 62, true, false),
                    new Size(28, 56, true, false),
                    new Size(28, 36, false, false));

    /** Where there is not room for all. */
    private static final List<Size> LAST = List.of(SIZES.get(5), SIZES.get(7), SIZES.getLast());

    private static final double BESIDE = 250;
    private static final double LEAST_CROWD = 70;

    public InRoom {
        cells = List.copyOf(cells);
    }

    /**
     * The heights of what stands below and above a ring, pixels.
     *
     * @param name of a name
     * @param line of the line below it
     * @param arcs of arrows from one to the other, above the rings and below them; 0 without any
     */
    public record Heights(double name, double line, double arcs) {}

    /**
     * Plans a room.
     *
     * @param inside what is below the title
     * @param people who are to be drawn
     * @param others who are there besides
     * @param scale of what is drawn, 1 for a window of usual size
     */
    static InRoom of(Box inside, int people, int others, Heights heights, double scale) {
        if (people == 0) {
            return new InRoom(0, false, false, List.of(), inside);
        }
        if (others == 0) {
            InRoom alone = fill(inside, people, heights, scale);
            if (alone.cells.size() == people) {
                return alone;
            }
        }
        boolean beside = inside.width() >= BESIDE * scale;
        double part = Math.clamp(others / (others + 3.0 * people), 0.3, 0.62);
        Box crowd;
        Box free;
        if (beside) {
            double wide = Math.max(LEAST_CROWD * scale, Math.rint(inside.width() * part));
            crowd = new Box(inside.right() - wide, inside.y(), wide, inside.height());
            free = inside.left(inside.width() - wide - 10);
        } else {
            double high = Math.max(44 * scale, Math.rint(inside.height() * part * 0.8));
            crowd = inside.low(high);
            free = inside.top(inside.height() - high - 6);
        }
        InRoom filled = fill(free, people, heights, scale);
        return filled.cells.isEmpty()
                ? new InRoom(0, false, false, List.of(), inside)
                : new InRoom(filled.ring, filled.named, filled.told, filled.cells, crowd);
    }

    private static InRoom fill(Box box, int people, Heights heights, double scale) {
        for (Size size : SIZES) {
            InRoom filled = at(box, people, heights, size, scale);
            if (filled.cells.size() == people) {
                return filled;
            }
        }
        for (Size size : LAST) {
            InRoom some = at(box, people, heights, size, scale);
            if (!some.cells.isEmpty()) {
                return some;
            }
        }
        return at(box, 0, heights, SIZES.getFirst(), scale);
    }

    private static InRoom at(Box box, int people, Heights heights, Size size, double scale) {
        double ring = size.ring * scale;
        double text = (size.named ? heights.name : 0) + (size.told ? heights.line : 0);
        double high = ring + text + 2 * heights.arcs + 8 * scale;
        int columns = (int) ((box.width() + 4) / (size.wide * scale));
        int rows = (int) ((box.height() + 6) / high);
        int drawn = Math.min(people, columns * rows);
        return new InRoom(
                ring,
                size.named,
                size.told,
                drawn == 0 ? List.of() : RoomsPlan.cells(box, drawn, columns, high),
                Box.NONE);
    }
}
