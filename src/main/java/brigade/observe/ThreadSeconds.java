package brigade.observe;

import brigade.trace.Activity;
import brigade.trace.Known;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Trace;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How long a thread did what, and how that is known. A time of which only a bound is known counts
 * as unknown activity: it may have run in it, or not.
 *
 * @param nanos by activity
 * @param known by how it is known, nanoseconds
 */
public record ThreadSeconds(Lane lane, Map<Activity, Long> nanos, Map<Known, Long> known) {

    /** Of all threads of a trace; lanes that are no threads are left out. */
    public static List<ThreadSeconds> of(Trace trace) {
        return trace.lanes().stream()
                .filter(lane -> lane.kind() != LaneKind.PROCESS)
                .map(lane -> of(trace, lane))
                .toList();
    }

    private static ThreadSeconds of(Trace trace, Lane lane) {
        Map<Activity, Long> nanos = new EnumMap<>(Activity.class);
        Map<Known, Long> known = new EnumMap<>(Known.class);
        long from = Math.max(lane.openedAt(), trace.start());
        long to = Math.min(lane.closedAt(), trace.end());
        if (to > from) {
            trace.spans(
                    lane,
                    from,
                    to,
                    span -> {
                        long length = Math.min(span.end(), to) - Math.max(span.start(), from);
                        boolean told = span.known() != Known.BOUNDED;
                        Activity activity = told ? span.activity() : Activity.UNKNOWN;
                        boolean nothing = activity == Activity.UNKNOWN && told;
                        nanos.merge(activity, length, Long::sum);
                        known.merge(nothing ? Known.UNKNOWN : span.known(), length, Long::sum);
                    });
        }
        return new ThreadSeconds(lane, nanos, known);
    }

    /** Seconds of what a report adds up. */
    public double seconds(Spent into) {
        long sum = 0;
        for (Activity activity : into.activities()) {
            sum += nanos.getOrDefault(activity, 0L);
        }
        return sum / 1e9;
    }

    /** Seconds that are known so. */
    public double seconds(Known how) {
        return known.getOrDefault(how, 0L) / 1e9;
    }
}
