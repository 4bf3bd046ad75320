package brigade.measure.lesson;

import brigade.measure.UiFigures;
import brigade.measure.UiHistory;
import brigade.trace.Counter;
import brigade.trace.CounterTerm;
import brigade.trace.Totals;
import brigade.trace.Trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * A stretch of the trace of a restaurant, and what can be counted in it. One thread.
 *
 * @param from its beginning, nanoseconds
 * @param to its end
 */
record TraceStretch(Trace trace, long from, long to) {

    /** How many orders came to such an end. */
    double ended(ToLongFunction<Totals> end) {
        return end.applyAsLong(trace.requests().totals(to))
                - end.applyAsLong(trace.requests().totals(from));
    }

    /** The largest value of a counter, the one that it had at the beginning among them. */
    double peak(CounterTerm term) {
        Counter counter = trace.counter(term.counter());
        if (counter == null) {
            return Double.NaN;
        }
        long[] most = {trace.valueAt(counter, from, 0)};
        trace.samples(counter, from, to, (_, value) -> most[0] = Math.max(most[0], value));
        return most[0];
    }

    /** The largest value that a counter was set to in the stretch, or NaN. */
    double most(CounterTerm term) {
        Counter counter = trace.counter(term.counter());
        double[] most = {Double.NaN};
        if (counter != null) {
            trace.samples(
                    counter,
                    from,
                    to,
                    (_, value) ->
                            most[0] =
                                    Double.isNaN(most[0])
                                            ? (double) value
                                            : Math.max(most[0], (double) value));
        }
        return most[0];
    }

    /** The newest value of a counter that was set in the stretch, or NaN. */
    double newest(CounterTerm term) {
        Counter counter = trace.counter(term.counter());
        double[] newest = {Double.NaN};
        if (counter != null) {
            trace.samples(counter, from, to, (_, value) -> newest[0] = value);
        }
        return newest[0];
    }

    /** The median of the values that a counter was set to in the stretch, or NaN. */
    double median(CounterTerm term) {
        Counter counter = trace.counter(term.counter());
        List<Double> values = new ArrayList<>();
        if (counter != null) {
            trace.samples(counter, from, to, (_, value) -> values.add((double) value));
        }
        return median(values);
    }

    /** Sorts them; the middle one, of two the later, NaN of none. */
    static double median(List<Double> values) {
        Collections.sort(values);
        return values.isEmpty() ? Double.NaN : values.get(values.size() / 2);
    }

    /** How often a counter was set. */
    double samples(CounterTerm term) {
        Counter counter = trace.counter(term.counter());
        int[] times = new int[1];
        if (counter != null) {
            trace.samples(counter, from, to, (_, _) -> times[0]++);
        }
        return times[0];
    }

    /** The orders of the stretch. */
    StretchOrders orders() {
        return new StretchOrders(trace, from, to);
    }

    /** Those who serve in it. */
    StretchStaff staff() {
        return new StretchStaff(trace, from, to);
    }

    /** The UI thread in it. */
    UiFigures ui() {
        return new UiHistory(trace).between(from, to);
    }
}
