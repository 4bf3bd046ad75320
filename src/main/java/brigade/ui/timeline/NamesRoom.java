package brigade.ui.timeline;

import brigade.trace.Counter;
import brigade.trace.Lane;

import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/**
 * How wide the column of names is: as wide as they need, but no wider than the person wants or than
 * leaves the bars their room. It grows with the names and does not shrink again while a page is
 * shown, or bars would jump. Pixels.
 */
final class NamesRoom {

    /** Enough for names as the shipped samples have them. */
    static final int USUAL = 112;

    static final int LEAST = 56;

    /** Bars are what one looks at: unless asked, names take no more of the width than this. */
    private static final double PART = 0.36;

    private static final double MOST_PART = 0.7;

    /** So many of the names with the most letters are measured: one of them is the widest. */
    private static final int MEASURED = 24;

    private int needed = USUAL;
    private int wanted;

    /**
     * @param wanted at most so wide, or 0 for as the names need
     */
    NamesRoom(int wanted) {
        this.wanted = wanted;
    }

    /** Makes room for the names of these rows. */
    void hold(TimelineRows rows, ToDoubleFunction<Row> width) {
        rows.rows().stream()
                .sorted(Comparator.comparingInt(NamesRoom::letters).reversed())
                .limit(MEASURED)
                .mapToDouble(width)
                .max()
                .ifPresent(widest -> needed = Math.max(needed, (int) Math.ceil(widest)));
    }

    private static int letters(Row row) {
        return switch (row) {
            case Row.OfLane(Lane lane, _) -> lane.name().length();
            case Row.OfLevel _ -> 0;
            case Row.OfCounter(Counter counter, _) -> counter.name().length();
            case Row.Folded folded -> folded.leads().length();
            case Row.Head head -> head.leads().length();
        };
    }

    /** The person wants it at most so wide; 0 is as wide as names need. */
    void want(int pixels) {
        wanted = pixels == 0 ? 0 : Math.max(LEAST, pixels);
    }

    /** What the person wants, or 0. */
    int wanted() {
        return wanted;
    }

    /** The width where names and bars together have so much. */
    int of(int both) {
        int most = (int) ((wanted > 0 ? MOST_PART : PART) * both);
        int limit = wanted > 0 ? Math.min(wanted, most) : Math.max(USUAL, most);
        return Math.max(LEAST, Math.min(needed, limit));
    }
}
