package brigade.restaurant;

import brigade.restaurant.vocabulary.RestaurantCounter;
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

    private final List<Knob> knobs = new ArrayList<>();
    private final Counter doors;
    private @Nullable Settings known;

    KnobRecord(Recorder recorder) {
        knob(recorder.counter(RestaurantCounter.SET_COOKS), s -> s.staff().cooks());
        knob(recorder.counter(RestaurantCounter.SET_SERVERS), s -> s.staff().servers());
        knob(recorder.counter(RestaurantCounter.SET_CASHIERS), s -> s.staff().cashiers());
        knob(recorder.counter(RestaurantCounter.SET_PANS), s -> s.room().pans());
        knob(recorder.counter(RestaurantCounter.SET_DOOR), s -> s.room().admission());
        knob(recorder.counter(RestaurantCounter.SET_RAIL), s -> s.room().rail());
        knob(recorder.counter(RestaurantCounter.SET_PASS), s -> s.room().pass());
        knob(recorder.counter(RestaurantCounter.SET_BILLS), s -> s.room().bills());
        knob(recorder.counter(RestaurantCounter.SET_CUSTOMERS), KnobRecord::perMinute);
        knob(recorder.counter(RestaurantCounter.SET_PACE), s -> s.pace().code());
        knob(
                recorder.counter(RestaurantCounter.SET_PATIENCE),
                s -> s.customers().patience().toMillis());
        knob(
                recorder.counter(RestaurantCounter.SET_STOVES),
                _ -> Runtime.getRuntime().availableProcessors());
        knob(recorder.counter(RestaurantCounter.SET_CONNECTIONS), s -> s.room().connections());
        knob(recorder.counter(RestaurantCounter.SET_PROCESSES), s -> s.staff().processes());
        knob(recorder.counter(RestaurantCounter.SET_CROWD), s -> s.staff().crowd());
        knob(recorder.counter(RestaurantCounter.SET_MODEL), s -> s.model().code());
        knob(recorder.counter(RestaurantCounter.SET_HEAVY_ON_LOOP), s -> s.heavyOnLoop() ? 1 : 0);
        for (Kind kind : Kind.values()) {
            knob(
                    recorder.counter(RestaurantCounter.SET_MIX, kind.label()),
                    s -> s.customers().mix().weight(kind));
        }
        knob(recorder.counter(RestaurantCounter.SET_ARRIVALS), s -> s.customers().arrive() ? 1 : 0);
        doors = recorder.counter(RestaurantCounter.SET_DOORS);
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

    private void knob(Counter counter, ToLongFunction<Settings> value) {
        knobs.add(new Knob(counter, value));
    }

    private record Knob(Counter counter, ToLongFunction<Settings> value) {}
}
