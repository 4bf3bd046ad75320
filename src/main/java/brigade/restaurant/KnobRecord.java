package brigade.restaurant;

import brigade.server.Kind;
import brigade.trace.Counter;
import brigade.trace.Recorder;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** Records the settings as counters, each when it changes. One thread at a time. */
final class KnobRecord {
    /** Shown for "as many as fit", which is no number. */
    static final long UNLIMITED = -1;

    private final Recorder recorder;
    private final List<Knob> knobs = new ArrayList<>();
    private final Counter doors;
    private @Nullable Settings known;

    KnobRecord(Recorder recorder) {
        this.recorder = recorder;
        knob("set cooks", "people", s -> s.staff().cooks());
        knob("set servers", "people", s -> s.staff().servers());
        knob("set cashiers", "people", s -> s.staff().cashiers());
        knob("set pans", "pans", s -> s.room().pans());
        knob("set door", "places", s -> s.room().door());
        knob("set rail", "places", s -> s.room().rail());
        knob("set pass", "places", s -> s.room().pass());
        knob("set bills", "places", s -> s.room().bills());
        knob("set customers per minute", "1/min", KnobRecord::perMinute);
        knob("set pace", "", s -> s.pace().code());
        knob("set patience", "ms", s -> s.customers().patience().toMillis());
        knob("set stoves", "cores", _ -> Runtime.getRuntime().availableProcessors());
        knob("set connections", "connections", s -> s.room().connections());
        knob("set processes", "processes", s -> s.staff().processes());
        knob("set crowd", "orders", s -> s.staff().crowd());
        knob("set model", "", s -> s.model().code());
        knob("set heavy on loop", "", s -> s.heavyOnLoop() ? 1 : 0);
        for (Kind kind : Kind.values()) {
            knob("set mix " + kind.label(), "", s -> s.customers().mix().weight(kind));
        }
        knob("set arrivals", "", s -> s.customers().arrive() ? 1 : 0);
        doors = recorder.counter("set doors", "");
    }

    void settings(Settings now) {
        for (Knob knob : knobs) {
            long value = knob.value.applyAsLong(now);
            if (known == null || knob.value.applyAsLong(known) != value) {
                knob.counter.set(value);
            }
        }
        known = now;
    }

    void doors(boolean open) {
        doors.set(open ? 1 : 0);
    }

    private static long perMinute(Settings s) {
        return Double.isInfinite(s.customers().perSecond())
                ? UNLIMITED
                : Math.round(s.customers().perSecond() * 60);
    }

    private void knob(String name, String unit, ToLongFunction<Settings> value) {
        knobs.add(new Knob(recorder.counter(name, unit), value));
    }

    private record Knob(Counter counter, ToLongFunction<Settings> value) {}
}
