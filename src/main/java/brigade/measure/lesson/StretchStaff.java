package brigade.measure.lesson;

import brigade.restaurant.vocabulary.RestaurantRole;
import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.Span;
import brigade.trace.Trace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Those who serve in a stretch of the trace. One thread.
 *
 * @param from its beginning, nanoseconds
 * @param to its end
 */
record StretchStaff(Trace trace, long from, long to) {

    /** Shorter ones are over before anybody could see them, nanoseconds. */
    private static final long A_WAIT = 1_000_000;

    /** Those who cook, in any model. */
    private static final List<RestaurantRole> COOKING =
            List.of(
                    RestaurantRole.COOK,
                    RestaurantRole.LONE,
                    RestaurantRole.BACK,
                    RestaurantRole.LOOP,
                    RestaurantRole.HAND,
                    RestaurantRole.GUEST);

    private Stream<Lane> lanes(RestaurantRole role) {
        return trace.lanes(role.lane()).stream()
                .filter(lane -> lane.openedAt() < to && lane.closedAt() > from);
    }

    private void each(RestaurantTerm term, Consumer<Span> what) {
        COOKING.stream()
                .flatMap(this::lanes)
                .forEach(lane ->
                        trace.spans(
                                lane,
                                from,
                                to,
                                span -> {
                                    if (trace.term(span.label()) == term) {
                                        what.accept(span);
                                    }
                                }));
    }

    /** How many spans of a term began that lasted long enough to be one. */
    double waits(RestaurantTerm term) {
        int[] times = new int[1];
        each(
                term,
                span -> {
                    if (span.start() >= from && within(span) >= A_WAIT) {
                        times[0]++;
                    }
                });
        return times[0];
    }

    /** The longest of them in the stretch, milliseconds; NaN where there was none. */
    double longest(RestaurantTerm term) {
        double[] longest = {Double.NaN};
        each(
                term,
                span -> {
                    double millis = within(span) / 1e6;
                    longest[0] = Double.isNaN(longest[0]) ? millis : Math.max(longest[0], millis);
                });
        return longest[0];
    }

    private long within(Span span) {
        return Math.max(0, Math.min(to, span.end()) - Math.max(from, span.start()));
    }

    /** The share of its time in which who cooks computed, percent; NaN where nobody did. */
    double computes() {
        long[] times = new long[2];
        COOKING.stream()
                .flatMap(this::lanes)
                .forEach(lane ->
                        trace.spans(
                                lane,
                                from,
                                to,
                                span -> {
                                    times[0] += within(span);
                                    if (span.activity() == Activity.RUNNING) {
                                        times[1] += within(span);
                                    }
                                }));
        return times[0] == 0 ? Double.NaN : 100.0 * times[1] / times[0];
    }

    /** How many of a role began in the stretch. */
    double opened(RestaurantRole role) {
        return lanes(role).filter(lane -> lane.openedAt() >= from).count();
    }

    /** How many of these roles there are at its end. */
    double alive(RestaurantRole... roles) {
        return Stream.of(roles)
                .flatMap(role -> trace.lanes(role.lane()).stream())
                .filter(lane -> lane.aliveAt(to))
                .count();
    }

    /**
     * What those of a role that began in the stretch took to do their first step, milliseconds: the
     * median; NaN where none began.
     */
    double start(RestaurantRole role) {
        List<Double> millis = new ArrayList<>();
        lanes(role)
                .filter(lane -> lane.openedAt() >= from)
                .forEach(lane -> {
                    var first = trace.next(lane, lane.openedAt());
                    if (first != null && first.time() <= to) {
                        millis.add((first.time() - lane.openedAt()) / 1e6);
                    }
                });
        return TraceStretch.median(millis);
    }
}
