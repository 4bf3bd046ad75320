package brigade.ui.page;

import brigade.trace.Counter;
import brigade.trace.CounterTerm;
import brigade.trace.Trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The counters of a trace by name. Not thread-safe. */
public final class Gauges {

    private final Trace trace;
    private final Map<String, Counter> byName = new HashMap<>();

    public Gauges(Trace trace) {
        this.trace = trace;
    }

    /** The value at {@code t}, or {@code otherwise} before its first. */
    public long at(CounterTerm term, long t, long otherwise) {
        return at(term.counter(), t, otherwise);
    }

    /** The value of one of several of a kind. */
    public long at(CounterTerm term, int which, long t, long otherwise) {
        return at(term.counter() + " " + which, t, otherwise);
    }

    private long at(String name, long t, long otherwise) {
        Counter counter = byName.get(name);
        if (counter == null) {
            // Counters come while it is recorded, and rarely: looked for again until it is
            // there.
            List<Counter> all = trace.counters();
            if (all.size() == byName.size()) {
                return otherwise;
            }
            all.forEach(c -> byName.putIfAbsent(c.name(), c));
            counter = byName.get(name);
        }
        return counter == null ? otherwise : trace.valueAt(counter, t, otherwise);
    }
}
