package brigade.trace.waits;

import brigade.trace.Awaited;
import brigade.trace.Counter;
import brigade.trace.Trace;

import org.jspecify.annotations.Nullable;

/**
 * How much there is of what is waited for, by the counters that the source declares.
 *
 * @param level how much, or 0 where nobody counts it
 * @param capacity how much there may be, or 0 where nobody says
 */
public record Stock(long level, long capacity) {

    /** Of what nobody counts. */
    public static final Stock UNKNOWN = new Stock(0, 0);

    static Stock of(Trace trace, @Nullable Awaited awaited, long t) {
        return awaited == null
                ? UNKNOWN
                : new Stock(value(trace, awaited.level(), t), value(trace, awaited.capacity(), t));
    }

    private static long value(Trace trace, String name, long t) {
        Counter counter = name.isEmpty() ? null : trace.counter(name);
        return counter == null ? 0 : trace.valueAt(counter, t, 0);
    }
}
