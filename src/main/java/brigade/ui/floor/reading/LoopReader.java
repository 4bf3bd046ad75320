package brigade.ui.floor.reading;

import brigade.measure.Stops;
import brigade.restaurant.vocabulary.RestaurantCounter;
import brigade.trace.Lane;
import brigade.trace.Span;
import brigade.trace.Trace;
import brigade.ui.floor.state.LoopState;
import brigade.ui.floor.state.StaffState;

import java.util.List;

/** Reads how the event loop keeps up, without the time in which the whole program stood still. */
final class LoopReader {

    /** Figures that changed with each frame could not be read. */
    private static final long GLANCE = 250_000_000L;

    private static final long LAG_PERIOD = 100_000_000L;

    private final Trace trace;
    private final long time;

    LoopReader(Trace trace, long t) {
        this.trace = trace;
        time = t;
    }

    LoopState loop(List<StaffState> heads) {
        if (heads.isEmpty()) {
            return LoopState.NONE;
        }
        StaffState head = heads.getFirst();
        Lane lane = trace.lane(head.lane());
        Span span = lane == null ? null : trace.spanAt(lane, time);
        CounterValues counters = new CounterValues(trace, time - Math.floorMod(time, GLANCE));
        int messages =
                Math.clamp(counters.value(RestaurantCounter.ON_PASS, -1), -1, Integer.MAX_VALUE);
        return LoopState.of(messages, lag(counters), head, span == null ? 0 : ran(span));
    }

    /** The loop tells it at the end of the tenth of a second in which it was late. */
    private long lag(CounterValues counters) {
        long micros = counters.value(RestaurantCounter.LOOP_LAG, -1);
        if (micros < 0) {
            return -1;
        }
        long lag = micros * 1_000;
        long told = counters.since(RestaurantCounter.LOOP_LAG, time);
        long due = told - LAG_PERIOD - lag;
        return Math.max(0, lag - Stops.of(trace, due, told).within(due, told));
    }

    private long ran(Span span) {
        long elapsed = span.elapsedAt(time);
        return elapsed < LoopState.LONGEST_BREACH ? elapsed : Stops.ran(trace, span.start(), time);
    }
}
