package brigade.restaurant;

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
        knob("set cooks", "people", Settings::cooks);
        knob("set servers", "people", Settings::servers);
        knob("set cashiers", "people", Settings::cashiers);
        knob("set pans", "pans", Settings::pans);
        knob("set door", "places", Settings::doorCapacity);
        knob("set rail", "places", Settings::railCapacity);
        knob("set pass", "places", Settings::passCapacity);
        knob("set bills", "places", Settings::billsCapacity);
        knob("set customers per minute", "1/min", KnobRecord::perMinute);
        knob("set pace", "", s -> s.pace().ordinal());
        knob("set patience", "ms", s -> s.patience().toMillis());
        knob("set stoves", "cores", _ -> Runtime.getRuntime().availableProcessors());
        knob("set arrivals", "", s -> s.arrivals() ? 1 : 0);
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
        return Double.isInfinite(s.customersPerSecond())
                ? UNLIMITED
                : Math.round(s.customersPerSecond() * 60);
    }

    private void knob(String name, String unit, ToLongFunction<Settings> value) {
        knobs.add(new Knob(recorder.counter(name, unit), value));
    }

    private record Knob(Counter counter, ToLongFunction<Settings> value) {}
}
