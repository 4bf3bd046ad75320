package brigade.ui.timeline;

import brigade.measure.OrderLatencies;
import brigade.measure.Quantiles;
import brigade.trace.Lane;
import brigade.trace.Stage;
import brigade.trace.Trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What happened in a range, in figures.
 *
 * @param groups roles or processes, each followed by its lanes; the UI thread and the workers have
 *     none above
 * @param spans what those took that lie in each other; none where nothing does
 * @param served orders paid in the range
 * @param lost orders that ended otherwise in the range
 * @param latency milliseconds from the intended arrival to the payment of those served
 */
record RangeSummary(
        TimeRange range,
        List<Group> groups,
        List<SpanTimes.OfLabel> spans,
        int served,
        int lost,
        Quantiles latency) {

    /**
     * Lanes of one role or process.
     *
     * @param role as recorded; empty for lanes above all groups
     * @param shares of all of them together
     */
    record Group(String role, Shares shares, List<OfLane> lanes) {}

    /** A lane and how it spent the range. */
    record OfLane(Lane lane, Shares shares) {}

    static RangeSummary of(Trace trace, LaneFigures figures, SpanTimes spans, LaneOrder order) {
        Map<String, List<OfLane>> byRole = new LinkedHashMap<>();
        order.of(figures.lanes())
                .forEach(key ->
                        byRole.computeIfAbsent(key.group(), _ -> new ArrayList<>())
                                .add(new OfLane(key.lane(), figures.of(key.lane().id()))));
        List<Group> groups = new ArrayList<>();
        byRole.forEach((role, lanes) ->
                groups.add(
                        new Group(
                                role,
                                Shares.sum(lanes.stream().map(OfLane::shares).toList()),
                                List.copyOf(lanes))));
        TimeRange range = figures.range();
        int[] ended = new int[2];
        trace.requests()
                .ended(
                        range.from(),
                        range.to(),
                        state -> ended[state.stage().outcome() == Stage.Outcome.SERVED ? 0 : 1]++);
        return new RangeSummary(
                range,
                List.copyOf(groups),
                spans.list(),
                ended[0],
                ended[1],
                OrderLatencies.millis(trace, range.from(), range.to()));
    }
}
