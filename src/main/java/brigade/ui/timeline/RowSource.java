package brigade.ui.timeline;

import brigade.trace.Counter;
import brigade.trace.CounterTerm;
import brigade.trace.Lane;
import brigade.trace.Trace;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows for a window, with what can be kept from one time to the next. UI thread only. */
final class RowSource {

    /** Rows are found anew when a trace has grown by so much: lanes may have been closed. */
    private static final long GROWTH = 200_000_000;

    /** Among more lanes than these nobody sees at once who has come. */
    private static final int MANY = 2_000;

    /** Of many lanes rows are found anew when a trace has grown by so much, nanoseconds. */
    private static final long GROWTH_OF_MANY = 500_000_000;

    private final Trace trace;
    private final LaneOrder order;
    private List<Lane> lanes = List.of();
    private List<LaneKey> sorted = List.of();
    private @Nullable Kept kept;

    /** What of a wish rows depend on; it stays as it is. */
    private record Asked(
            LaneSort sort, Set<String> closed, int first, Map<Integer, List<Row.OfLevel>> levels) {
        static Asked of(TimelineRows.Wish wish) {
            return new Asked(wish.sort(), Set.copyOf(wish.closed()), wish.first(), wish.levels());
        }

        /** Without copies: it is asked in each frame. */
        boolean is(TimelineRows.Wish wish) {
            return sort == wish.sort()
                    && first == wish.first()
                    && closed.equals(wish.closed())
                    && levels.equals(wish.levels());
        }
    }

    /** Rows, what they were found for, and for which other windows they are the same. */
    private record Kept(
            List<Lane> lanes,
            List<Counter> counters,
            Asked asked,
            long end,
            TimeWindow window,
            SameLanes same,
            TimelineRows rows) {

        @SuppressWarnings("ReferenceEquality") // the trace replaces its lists
        boolean holds(Trace trace, TimeWindow now, TimelineRows.Wish wish) {
            return counters == trace.counters()
                    && asked.is(wish)
                    && ((lanes == trace.lanes() && trace.end() - end < GROWTH && same.in(now))
                            || willDo(trace, now));
        }

        /** For a window that follows a trace of a crowd as it grows, until it has grown more. */
        private boolean willDo(Trace trace, TimeWindow now) {
            long grown = trace.end() - end;
            return lanes.size() > MANY
                    && grown > 0
                    && grown < GROWTH_OF_MANY
                    && now.start() >= window.start()
                    && now.start() - window.start() <= grown;
        }
    }

    RowSource(Trace trace, LaneOrder order) {
        this.trace = trace;
        this.order = order;
    }

    /** The same object while nothing has changed: thousands of rows are not made in each frame. */
    TimelineRows rows(TimeWindow window, TimelineRows.Wish wish) {
        boolean steady = wish.filter() == TimelineRows.Wish.ALL && wish.sort() != LaneSort.BUSY;
        Kept before = kept;
        if (steady && before != null && before.holds(trace, window, wish)) {
            return before.rows;
        }
        long end = trace.end();
        List<Counter> counters = trace.counters();
        TimelineRows rows = TimelineRows.of(lanes(), shown(counters), window, wish, order.heads());
        kept =
                !steady
                        ? null
                        : new Kept(
                                lanes,
                                counters,
                                Asked.of(wish),
                                end,
                                window,
                                SameLanes.of(lanes, window, end),
                                rows);
        return rows;
    }

    private List<LaneKey> lanes() {
        List<Lane> now = trace.lanes();
        if (now != lanes) { // the trace keeps its list while no lane comes or goes
            lanes = now;
            sorted = order.of(now);
        }
        return sorted;
    }

    private List<Counter> shown(List<Counter> counters) {
        List<CounterTerm> declared = trace.vocabulary().counters();
        return counters.stream()
                .map(counter -> new Told(counter, trace.vocabulary().counter(counter.name())))
                .filter(told -> told.term == null || told.term.shown())
                .sorted(Comparator.comparingInt(told -> told.place(declared)))
                .map(Told::counter)
                .toList();
    }

    private record Told(Counter counter, @Nullable CounterTerm term) {
        int place(List<CounterTerm> declared) {
            return term == null ? declared.size() : declared.indexOf(term);
        }
    }
}
