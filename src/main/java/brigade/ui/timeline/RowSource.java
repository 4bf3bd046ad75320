package brigade.ui.timeline;

import brigade.trace.Counter;
import brigade.trace.Lane;
import brigade.trace.Trace;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows for a window, with what can be kept from one time to the next. UI thread only. */
final class RowSource {

    /** Counters that tell of the restaurant, in the order in which orders pass. */
    private static final List<String> FIRST =
            List.of("in flight", "door", "rail", "pass", "bills", "heap");

    /** Counters that carry other things: how knobs stand, and how far the sum is. */
    private static final List<String> HIDDEN = List.of("set ", "sum ");

    private final Trace trace;
    private final LaneOrder order;
    private final Map<Integer, LaneKey> keys = new HashMap<>();
    private List<Lane> lanes = List.of();
    private List<LaneKey> sorted = List.of();

    RowSource(Trace trace, LaneOrder order) {
        this.trace = trace;
        this.order = order;
    }

    TimelineRows rows(TimeWindow window, TimelineRows.Wish wish) {
        return TimelineRows.of(lanes(), counters(), window, wish, order.heads());
    }

    private List<LaneKey> lanes() {
        List<Lane> now = trace.lanes();
        if (now != lanes) { // the trace keeps its list while no lane comes or goes
            lanes = now;
            if (keys.size() > 2 * now.size() + 1_000) {
                keys.clear();
            }
            sorted = order.of(now, lane -> keys.computeIfAbsent(lane.id(), _ -> LaneKey.of(lane)));
        }
        return sorted;
    }

    private List<Counter> counters() {
        if (order == LaneOrder.PROCESSES) {
            return trace.counters();
        }
        return trace.counters().stream()
                .filter(counter -> HIDDEN.stream().noneMatch(counter.name()::startsWith))
                .sorted(Comparator.comparingInt(RowSource::rank).thenComparing(Counter::name))
                .toList();
    }

    private static int rank(Counter counter) {
        int rank = FIRST.indexOf(counter.name());
        return rank < 0 ? FIRST.size() : rank;
    }
}
