package brigade.measure;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.trace.RequestState;
import brigade.trace.Trace;

import org.HdrHistogram.Histogram;

/**
 * How long the orders served took, from their intended arrival to their payment: since this object
 * was made, to be asked now and then, before the trace lets old orders go, by one thread; or in a
 * stretch of a trace.
 */
public final class OrderLatencies {

    /**
     * Lanes are indexed one after another: what is older than this has been seen of all of them.
     */
    private static final long SETTLED_NANOS = 1_000_000_000;

    private final Trace trace;
    private final Histogram micros = new Histogram(3);
    private long upTo;

    /** Of the orders served from the beginning of a trace on. */
    public OrderLatencies(Trace trace) {
        this(trace, trace.start());
    }

    OrderLatencies(Trace trace, long since) {
        this.trace = trace;
        this.upTo = since;
    }

    /**
     * Milliseconds that the orders served in [t0, t1) of a trace took. Any thread may ask; it costs
     * time by the orders of that stretch, a few nanoseconds each.
     */
    public static Quantiles millis(Trace trace, long t0, long t1) {
        return new OrderLatencies(trace, t0).of(t0, t1);
    }

    /**
     * The same, for whoever asks often: what was taken in before is forgotten, and its memory, some
     * hundred kilobytes, is used again.
     */
    public Quantiles of(long t0, long t1) {
        micros.reset();
        upTo = t0;
        take(t1);
        return Quantiles.millisOfMicros(micros);
    }

    /** Takes in the orders served up to a second ago. */
    void advance() {
        take(trace.end() - SETTLED_NANOS);
    }

    /** Takes in all orders served so far; the last thing to ask for. */
    Quantiles millis() {
        trace.advance();
        take(trace.end() + 1);
        return Quantiles.millisOfMicros(micros);
    }

    private void add(long nanos) {
        micros.recordValue(Math.max(0, nanos / 1_000));
    }

    /** Nobody is to blame for the time in which the whole program stood still. */
    private void addRan(RequestState order, Stops stops) {
        if (order.stage() == OrderStage.PAID) {
            add(stops.ranBetween(order.intended(), order.since()));
        }
    }

    private void take(long t) {
        if (t > upTo) {
            Stops stops = Stops.of(trace, trace.start(), t);
            if (stops.list().isEmpty()) {
                trace.requests().latencies(upTo, t, this::add);
            } else {
                trace.requests().ended(upTo, t, order -> addRan(order, stops));
            }
            upTo = t;
        }
    }
}
