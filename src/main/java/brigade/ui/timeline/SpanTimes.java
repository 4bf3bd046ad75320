package brigade.ui.timeline;

import brigade.measure.Stops;
import brigade.trace.Lane;
import brigade.trace.Span;
import brigade.trace.Trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What spans that lie in each other took in a range, by what they are called: all of it, and what
 * is left without those that lie in them. Without the time in which the whole program stood still.
 * Taken lane by lane. UI thread only.
 */
final class SpanTimes {

    /** Of a lane that has more in the range no more are taken: one lane is taken in one frame. */
    private static final int MOST = 10_000;

    /**
     * What those of one name took.
     *
     * @param label its number
     * @param total nanoseconds; one that lies in another of its name counts once
     * @param own nanoseconds without those that lie in them
     */
    record OfLabel(int label, int count, long total, long own) {}

    private static final class Sum {
        private int count;
        private long total;
        private long own;

        /** Of the lane that is taken, what was counted of shallower levels: beginnings, ends. */
        private final TreeMap<Long, Long> counted = new TreeMap<>();
    }

    private final Trace trace;
    private final TimeRange range;
    private final Stops stops;
    private final Map<Integer, Sum> sums = new HashMap<>();
    private int left;
    private boolean whole = true;

    SpanTimes(Trace trace, TimeRange range) {
        this.trace = trace;
        this.range = range;
        stops = Stops.of(trace, range.from(), range.to());
    }

    /** Takes a lane; nothing of one on which nothing nests. */
    void take(Lane lane) {
        List<Lane> levels = trace.levels(lane);
        if (levels.isEmpty()) {
            return;
        }
        left = MOST;
        for (Lane level : levels) {
            walk(level, this::total);
        }
        walk(lane, span -> sum(span).own += took(span));
        sums.values().forEach(sum -> sum.counted.clear());
    }

    private interface Taker {
        void take(Span span);
    }

    /** Outside of the lock of the trace, since much may be asked of each. */
    private void walk(Lane row, Taker taker) {
        List<Span> spans = new ArrayList<>();
        trace.spans(
                row,
                range.from(),
                range.to(),
                span -> {
                    if (!span.plainIdle() && left-- > 0) {
                        spans.add(span);
                    }
                });
        whole &= left >= 0;
        spans.forEach(taker::take);
    }

    private Sum sum(Span span) {
        return sums.computeIfAbsent(span.label(), _ -> new Sum());
    }

    private void total(Span span) {
        Sum sum = sum(span);
        sum.count++;
        Map.Entry<Long, Long> around = sum.counted.floorEntry(span.start());
        if (around == null || around.getValue() <= span.start()) {
            sum.total += took(span);
            sum.counted.put(span.start(), span.end());
        }
    }

    private long took(Span span) {
        long from = Math.max(range.from(), span.start());
        long to = Math.min(Math.min(range.to(), trace.end()), span.end());
        return to <= from ? 0 : stops.ranBetween(from, to);
    }

    /** Those that took longest first. */
    List<OfLabel> list() {
        return sums.entrySet().stream()
                .map(entry ->
                        new OfLabel(
                                entry.getKey(),
                                entry.getValue().count,
                                entry.getValue().total,
                                entry.getValue().own))
                .sorted(Comparator.comparingLong(OfLabel::total).reversed())
                .toList();
    }

    /** Whether all spans of the range were taken. */
    boolean whole() {
        return whole;
    }
}
