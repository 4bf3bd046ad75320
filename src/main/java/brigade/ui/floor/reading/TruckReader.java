package brigade.ui.floor.reading;

import brigade.measure.Stops;
import brigade.restaurant.vocabulary.RestaurantCounter;
import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.trace.Lane;
import brigade.trace.Span;
import brigade.trace.Trace;
import brigade.ui.floor.state.Roster;
import brigade.ui.floor.state.StaffState;
import brigade.ui.floor.state.TruckState;

import java.util.List;
import java.util.Objects;

/** Reads what the processes that have an order of their own cost. */
final class TruckReader {

    /** The first spans of a process are its start. */
    private static final long START_WITHIN = 60_000_000_000L;

    private final Trace trace;
    private final long time;
    private final CounterValues counters;

    TruckReader(Trace trace, long t, CounterValues counters) {
        this.trace = trace;
        time = t;
        this.counters = counters;
    }

    /** Of those who are drawn; of a crowd, nothing. */
    TruckState trucks(List<StaffState> staff) {
        if (staff.size() > Roster.MOST_DRAWN) {
            return TruckState.NONE;
        }
        long[] starts =
                staff.stream()
                        .map(it -> trace.lane(it.lane()))
                        .filter(Objects::nonNull)
                        .mapToLong(this::start)
                        .filter(it -> it >= 0)
                        .sorted()
                        .toArray();
        return starts.length == 0
                ? TruckState.NONE
                : new TruckState(
                        starts[starts.length / 2],
                        counters.value(RestaurantCounter.TRUCK_MEMORY, 0),
                        counters.value(RestaurantCounter.TRUCK_CPU, 0));
    }

    private long start(Lane lane) {
        long[] took = {-1};
        long until = Math.min(time, lane.openedAt() + START_WITHIN);
        trace.spans(
                lane,
                lane.openedAt(),
                until,
                (Span span) -> {
                    if (took[0] < 0 && trace.term(span.label()) == RestaurantTerm.START_UP) {
                        took[0] =
                                span.end() <= time
                                        ? Stops.ran(trace, span.start(), span.end())
                                        : -1;
                    }
                });
        return took[0];
    }
}
