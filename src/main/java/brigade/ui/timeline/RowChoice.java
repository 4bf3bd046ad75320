package brigade.ui.timeline;

import brigade.trace.Activity;
import brigade.trace.Trace;

import java.util.Set;
import java.util.TreeSet;

/** Which rows the person wants to see, and in which order. UI thread only. */
final class RowChoice {

    /** Lanes that change places all the time cannot be read: the busiest are found this often. */
    private static final long BUSY_NANOS = 5_000_000_000L;

    private final Trace trace;
    private final BarWords words;
    private final Set<String> closed = new TreeSet<>();
    private final LevelChoice levels;
    private LaneSort sort = LaneSort.ROLE;
    private String filterText = "";
    private LaneFilter filter = LaneFilter.ALL;
    private LaneFigures busyBy;
    private long busySince;

    /**
     * As a trace is opened.
     *
     * @param declared then those who only keep time stand behind their head
     */
    RowChoice(Trace trace, BarWords words, boolean declared) {
        this.trace = trace;
        this.words = words;
        if (declared) {
            closed.add(LaneKey.OTHER);
        }
        levels = new LevelChoice(trace);
        busyBy = new LaneFigures(trace, new TimeRange(0, 1));
    }

    /** Of which lanes the levels are shown. */
    LevelChoice levels() {
        return levels;
    }

    /** What the person typed means, as of the newest {@link #wish}. */
    LaneFilter filter() {
        return filter;
    }

    void sort(LaneSort next) {
        sort = next;
        busySince = Long.MIN_VALUE / 2;
    }

    void filter(String text) {
        filterText = text;
    }

    /** Folds a group, or unfolds it. */
    void toggle(String group) {
        if (!closed.remove(group)) {
            closed.add(group);
        }
    }

    /** Whether it takes figures to know the rows. */
    boolean needsFigures() {
        return sort == LaneSort.BUSY || !filter.activities().isEmpty();
    }

    /**
     * What rows there shall be.
     *
     * @param known how lanes spent the window
     * @param first the id of a lane to stand above all, or 0
     * @param window what is seen
     * @param now nanoseconds of the clock on the wall
     */
    TimelineRows.Wish wish(LaneFigures known, int first, TimeWindow window, long now) {
        filter =
                filterText.isBlank()
                        ? LaneFilter.ALL
                        : LaneFilter.parse(
                                filterText, trace.lanes(), words::activity, words::group);
        if (now - busySince > BUSY_NANOS || busyBy.lanes().isEmpty()) {
            busyBy = known;
            busySince = now;
        }
        LaneFilter asked = filter;
        LaneFigures busiest = busyBy;
        Set<Integer> servers =
                asked.order() == 0
                        ? Set.of()
                        : OrderArrows.of(trace.path(asked.order()), Long.MAX_VALUE).lanes();
        return new TimelineRows.Wish(
                sort,
                asked.equals(LaneFilter.ALL)
                        ? TimelineRows.Wish.ALL
                        : lane ->
                                asked.shows(lane, known.of(lane.id()), servers, words::group)
                                        && LongWaits.any(trace, lane, window, asked.longer()),
                closed,
                first,
                lane -> busiest.of(lane.id()).of(Activity.RUNNING),
                asked.deeds().isEmpty()
                        ? levels.rows()
                        : levels.found(window, label -> asked.does(words.word(label))));
    }
}
