package brigade.ui.floor.plan;

import brigade.ui.floor.drawing.Detail;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the people of a room stand: a grid in which they are as large, and say as much, as there is
 * space for.
 *
 * @param ring the diameter of their rings
 * @param detail how much is said about each
 * @param captionWidth how wide that may be
 * @param centers the middle of each ring
 */
public record StaffGrid(double ring, Detail detail, double captionWidth, List<Point> centers) {

    private static final double SPACE = 8;

    /**
     * One candidate: so many columns and rows, rings of this size, and the least space that is left
     * around.
     */
    private record Grid(int columns, int rows, double ring, double spare) {}

    public static StaffGrid of(Box area, int people, double largest, Metrics metrics) {
        return of(area, people, largest, metrics.em() * 5, metrics);
    }

    /** As above, where lines narrower than {@code narrowest} are of no use. */
    public static StaffGrid of(
            Box area, int people, double largest, double narrowest, Metrics metrics) {
        return of(area, people, Footprint.PERSON, largest, narrowest, metrics);
    }

    /** As above, for people who take more space than their ring. */
    public static StaffGrid of(
            Box area,
            int people,
            Footprint print,
            double largest,
            double narrowest,
            Metrics metrics) {
        return of(area, people, print, largest, narrowest, Detail.FULL, metrics);
    }

    /** As above, where no more than {@code most} is said about each. */
    public static StaffGrid of(
            Box area,
            int people,
            Footprint print,
            double largest,
            double narrowest,
            Detail most,
            Metrics metrics) {
        if (people == 0) {
            return nobody(largest, area.width());
        }
        for (Detail detail : Detail.values()) {
            if (detail.compareTo(most) < 0) {
                continue;
            }
            Grid best = best(area, people, print, largest, detail, narrowest, metrics);
            if (best.ring >= Math.min(largest, least(detail, metrics)) || detail == Detail.BARE) {
                return laidOut(area, people, print, best, detail, metrics);
            }
        }
        throw new AssertionError("the last detail fits always");
    }

    /** How large a ring has to be below which so much is said. */
    static double least(Detail detail, Metrics metrics) {
        return switch (detail) {
            case FULL -> metrics.em() * 2.5;
            case NAMED -> metrics.em() * 1.6;
            case BARE -> 0;
        };
    }

    private static Grid best(
            Box area,
            int people,
            Footprint print,
            double largest,
            Detail detail,
            double narrowest,
            Metrics metrics) {
        Grid best = new Grid(people, 1, 0, 0);
        for (int columns = 1; columns <= people; columns++) {
            int rows = (people + columns - 1) / columns;
            double width = area.width() / columns;
            double height = area.height() / rows - metrics.caption(detail);
            double space = Math.min(Math.min(SPACE, largest / 6), Math.min(width, height) / 6);
            double fits =
                    Math.min((width - space) / print.width(), (height - space) / print.height());
            double ring = Math.floor(Math.min(largest, fits));
            if (width < (detail == Detail.FULL ? narrowest : ring)) {
                ring = 0;
            }
            double spare =
                    Math.min(
                            width - captionOf(detail, metrics, ring),
                            height - ring * print.height());
            if (ring > best.ring || (ring == best.ring && spare > best.spare)) {
                best = new Grid(columns, rows, ring, spare);
            }
        }
        return best;
    }

    /** Where nobody stands. */
    static StaffGrid nobody(double ring, double captionWidth) {
        return new StaffGrid(ring, Detail.FULL, captionWidth, List.of());
    }

    private static double captionOf(Detail detail, Metrics metrics, double ring) {
        return detail == Detail.FULL ? metrics.em() * 8 : ring;
    }

    private static StaffGrid laidOut(
            Box area, int people, Footprint print, Grid grid, Detail detail, Metrics metrics) {
        double ring = Math.max(1, grid.ring);
        double width = area.width() / grid.columns;
        double height = area.height() / grid.rows;
        double top =
                (height - ring * print.height() - metrics.caption(detail)) / 2
                        + ring * print.above();
        List<Point> centers = new ArrayList<>(people);
        for (int i = 0; i < people; i++) {
            int column = i % grid.columns;
            int row = i / grid.columns;
            double x = area.x() + (column + 0.5) * width;
            centers.add(new Point(Math.rint(x), Math.rint(area.y() + row * height + top)));
        }
        return new StaffGrid(ring, detail, width - 4, List.copyOf(centers));
    }
}
