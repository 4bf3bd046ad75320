package brigade.measure;

import brigade.trace.Trace;

import org.HdrHistogram.Histogram;

/**
 * How long the orders served since this object was made took, from their intended arrival to their
 * payment. To be asked now and then, before the trace lets old orders go; by one thread.
 */
final class OrderLatencies {

    /**
     * Lanes are indexed one after another: what is older than this has been seen of all of them.
     */
    private static final long SETTLED_NANOS = 1_000_000_000;

    private final Trace trace;
    private final Histogram micros = new Histogram(3);
    private long upTo;

    OrderLatencies(Trace trace, long since) {
        this.trace = trace;
        this.upTo = since;
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

    private void take(long t) {
        if (t > upTo) {
            trace.orders()
                    .latencies(upTo, t, nanos -> micros.recordValue(Math.max(0, nanos / 1_000)));
            upTo = t;
        }
    }
}
