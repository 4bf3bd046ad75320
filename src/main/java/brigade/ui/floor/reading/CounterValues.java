package brigade.ui.floor.reading;

import brigade.trace.Counter;
import brigade.trace.CounterTerm;
import brigade.trace.Trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The counters of a trace by name, read at one instant. */
final class CounterValues {

    private final Trace trace;
    private final long time;
    private final Map<String, Counter> byName;

    CounterValues(Trace trace, long t) {
        this.trace = trace;
        time = t;
        List<Counter> counters = trace.counters();
        byName = HashMap.newHashMap(counters.size());
        for (Counter counter : counters) {
            byName.put(counter.name(), counter);
        }
    }

    long value(CounterTerm term, long otherwise) {
        Counter counter = byName.get(term.counter());
        return counter == null ? otherwise : trace.valueAt(counter, time, otherwise);
    }

    /** Since when it has had that value. */
    long since(CounterTerm term, long otherwise) {
        Counter counter = byName.get(term.counter());
        return counter == null ? otherwise : trace.valueSince(counter, time, otherwise);
    }

    int number(CounterTerm term) {
        return Math.clamp(value(term, 0), 0, Integer.MAX_VALUE);
    }
}
