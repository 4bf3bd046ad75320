package brigade.measure;

import brigade.measure.ServiceFigures.OrderFigures;
import brigade.measure.ServiceFigures.Stretch;
import brigade.measure.ServiceFigures.SumFigures;
import brigade.restaurant.vocabulary.RestaurantCounter;
import brigade.server.Counts;
import brigade.trace.Counter;
import brigade.trace.Trace;
import brigade.trace.waits.CoreShare;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/**
 * Takes the figures of a running restaurant, from the instant at which it is made. Used by one
 * thread.
 */
public final class ServiceWatch {

    private static final long NONE = -1;
    private static final long LOOK_NANOS = 250_000_000;

    private final LiveRestaurant live;
    private final Trace trace;
    private final UiWatch.Interval ui;
    private final OrderLatencies latencies;
    private final long start = System.nanoTime();
    private final long servedBefore;

    public ServiceWatch(LiveRestaurant live) {
        this.live = live;
        this.trace = live.recorder().trace();
        this.ui = live.uiWatch().interval();
        this.latencies = new OrderLatencies(trace, start);
        this.servedBefore = live.restaurant().ledger().counts().served();
    }

    /**
     * Looks on until {@code length} has passed, or without an end where it is null; the trace may
     * let old orders go meanwhile.
     *
     * @param enough ends it before that
     * @return true if the person closed the window before
     */
    public boolean lookOn(Screen screen, @Nullable Duration length, BooleanSupplier enough) {
        long rest = length == null ? Long.MAX_VALUE : length.toNanos();
        for (; rest > 0 && !enough.getAsBoolean(); rest -= LOOK_NANOS) {
            if (screen.awaitClosed(Duration.ofNanos(Math.min(rest, LOOK_NANOS)))) {
                return true;
            }
            latencies.advance();
        }
        return false;
    }

    /** The figures until now; the last call. */
    public ServiceFigures figures() {
        long end = System.nanoTime();
        double seconds = (end - start) / 1e9;
        UiFigures uiFigures = ui.figures();
        double ran = Stops.ran(trace, start, end) / 1e9;
        Counts counts = live.restaurant().ledger().counts();
        return new ServiceFigures(
                live.restaurant().settings().model(),
                new OrderFigures(
                        counts.placed(),
                        counts.served(),
                        counts.failed(),
                        failures(),
                        counts.turnedAway(),
                        counts.inFlight()),
                new Stretch(
                        seconds,
                        (counts.served() - servedBefore) / ran,
                        latencies.millis(),
                        CoreShare.of(trace, start, end).share()),
                uiFigures,
                trace.stats(),
                sum());
    }

    private Map<String, Long> failures() {
        Map<String, Long> byReason = new TreeMap<>();
        trace.requests()
                .totals(trace.end())
                .failures()
                .forEach((label, count) -> byReason.put(trace.label(label), count));
        return byReason;
    }

    private @Nullable SumFigures sum() {
        long count = newest(RestaurantCounter.SUM_COUNT);
        long result = newest(RestaurantCounter.SUM_RESULT);
        return result == NONE ? null : new SumFigures(count, result);
    }

    private long newest(RestaurantCounter term) {
        Counter counter = trace.counter(term.counter());
        return counter == null ? NONE : trace.valueAt(counter, trace.end(), NONE);
    }
}
