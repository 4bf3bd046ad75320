package brigade.ui.floor.plan;

import brigade.ui.floor.drawing.Detail;

import java.util.ArrayList;
import java.util.List;

/**
 * How much is said below people who walk about, and how wide that may be: nobody's lines lie upon a
 * face, upon the lines of somebody else, or outside of where they walk.
 *
 * @param detail what is said
 * @param width how wide it may be, pixels
 */
public record CaptionSpace(Detail detail, double width) {

    private static final double GAP = 6;

    /** Widths change in steps, so that a line is not set anew for each pixel somebody walks. */
    private static final double STEP = 8;

    /** Lines as people would like to have them. */
    public record Wish(Detail detail, double width, double drop, Box within) {}

    /**
     * The lines of each.
     *
     * @param people their rings
     * @param wishes what each would like
     * @param faces of others, which must be seen
     * @param narrowest less is of no use for two lines
     */
    public static List<CaptionSpace> of(
            List<Disc> people,
            List<Wish> wishes,
            List<Disc> faces,
            double narrowest,
            Metrics metrics) {
        List<CaptionSpace> rooms = new ArrayList<>(people.size());
        for (int i = 0; i < people.size(); i++) {
            rooms.add(room(i, people, wishes, faces, narrowest, metrics));
        }
        return rooms;
    }

    /** The place of the lines below a ring. */
    public static Box place(Disc ring, Detail detail, double width, double drop, Metrics metrics) {
        double top = ring.center().y() + ring.radius() + drop;
        return new Box(ring.center().x() - width / 2, top, width, metrics.caption(detail));
    }

    private static CaptionSpace room(
            int i,
            List<Disc> people,
            List<Wish> wishes,
            List<Disc> faces,
            double narrowest,
            Metrics metrics) {
        Wish wish = wishes.get(i);
        for (Detail detail : Detail.values()) {
            if (detail.compareTo(wish.detail) < 0 || detail == Detail.BARE) {
                continue;
            }
            Box most = place(people.get(i), detail, wish.width, wish.drop, metrics);
            double width = Math.floor(width(i, most, people, wishes, faces, metrics));
            width = width < wish.width ? Math.floor(width / STEP) * STEP : width;
            boolean inside = most.bottom() <= wish.within.bottom() + 1;
            if (inside && width >= (detail == Detail.FULL ? narrowest : metrics.em())) {
                return new CaptionSpace(detail, width);
            }
        }
        return new CaptionSpace(Detail.BARE, 0);
    }

    /** As wide as nothing is in the way, the same to both sides. */
    private static double width(
            int i,
            Box most,
            List<Disc> people,
            List<Wish> wishes,
            List<Disc> faces,
            Metrics metrics) {
        double x = people.get(i).center().x();
        Box within = wishes.get(i).within;
        double half = most.width() / 2;
        half = Math.min(half, Math.min(x - within.x(), within.right() - x) + GAP);
        for (Disc face : faces) {
            half = Math.min(half, beside(face, most, x));
        }
        for (int j = 0; j < people.size(); j++) {
            if (j != i) {
                half = Math.min(half, beside(people.get(j), most, x));
                half = Math.min(half, beside(people.get(j), wishes.get(j), most, x, metrics));
            }
        }
        return Math.max(0, 2 * half);
    }

    /** The room beside a ring or a face. */
    private static double beside(Disc disc, Box lines, double x) {
        double dy =
                Math.max(
                        Math.max(lines.y() - disc.center().y(), disc.center().y() - lines.bottom()),
                        0);
        if (dy >= disc.radius()) {
            return Double.MAX_VALUE;
        }
        double wide = Math.sqrt(disc.radius() * disc.radius() - dy * dy);
        return Math.abs(disc.center().x() - x) - wide - 1;
    }

    /** Beside the lines of somebody else: each has a half of the way to the other. */
    private static double beside(Disc other, Wish wish, Box lines, double x, Metrics metrics) {
        Box others = place(other, wish.detail, wish.width, wish.drop, metrics);
        if (others.bottom() <= lines.y() || lines.bottom() <= others.y()) {
            return Double.MAX_VALUE;
        }
        return (Math.abs(other.center().x() - x) - GAP) / 2;
    }
}
