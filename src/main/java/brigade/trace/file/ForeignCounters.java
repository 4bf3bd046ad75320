package brigade.trace.file;

import brigade.trace.Recorder;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** The counters of another program: each may have several series, and values with decimals. */
final class ForeignCounters {

    private static final int COUNTER = 2000;
    private static final int SAMPLE = 80;

    private record Key(long pid, String name, String id, String series) {}

    private final Map<Key, ForeignCounter> counters = new LinkedHashMap<>();
    private final Charge charge;

    ForeignCounters(Charge charge) {
        this.charge = charge;
    }

    boolean isEmpty() {
        return counters.isEmpty();
    }

    /** Returns what is wrong with the event, if anything. */
    @Nullable String take(ChromeEvent event) throws Refusal {
        Arguments args = event.args;
        for (int i = 0; i < args.count(); i++) {
            if (!args.isNumber(i)) {
                continue;
            }
            double value = Double.parseDouble(args.value(i));
            if (!(Math.abs(value) < Long.MAX_VALUE)) {
                return "a counter is " + EventParser.shown(args.value(i));
            }
            charge.bytes(SAMPLE);
            counter(event, args.name(i)).add(event.time, Math.round(value));
        }
        return null;
    }

    private ForeignCounter counter(ChromeEvent event, String series) throws Refusal {
        Key key = new Key(event.pid, event.name, event.id, series);
        ForeignCounter known = counters.get(key);
        if (known == null) {
            charge.bytes(COUNTER);
            charge.text(event.name);
            known = new ForeignCounter(name(event, series));
            counters.put(key, known);
        }
        return known;
    }

    private static String name(ChromeEvent event, String series) {
        String name = event.id.isEmpty() ? event.name : event.name + ' ' + event.id;
        return series.equals(event.name) || series.equals(CounterScript.NO_UNIT)
                ? name
                : name + ' ' + series;
    }

    void record(Recorder recorder) {
        for (ForeignCounter counter : counters.values()) {
            counter.record(recorder);
        }
    }
}
