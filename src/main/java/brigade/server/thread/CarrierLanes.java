package brigade.server.thread;

import brigade.restaurant.vocabulary.RestaurantRole;
import brigade.trace.Activity;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The carriers of virtual threads. The JDK ends carriers that nothing has needed for half a minute,
 * and starts others later: a new one takes the lane that has been free for longest, so that there
 * are no more lanes than carriers at once. Any thread.
 */
final class CarrierLanes implements AutoCloseable {
    private final Recorder recorder;
    private final int cores = Runtime.getRuntime().availableProcessors();

    /** The one used last at the end. */
    private final Map<Object, CarrierLane> byCarrier = new LinkedHashMap<>(16, 0.75f, true);

    private final List<CarrierLane> all = new ArrayList<>();

    /**
     * What holds the carrier although it is I/O: a disk cannot be waited for without a thread, and
     * the database is embedded, so that whoever asks it works for it.
     */
    private final Set<Integer> held;

    CarrierLanes(Recorder recorder) {
        this.recorder = recorder;
        held = Stream.of("fsync", "query").map(recorder::label).collect(Collectors.toSet());
    }

    /** Whether a virtual thread stays on its carrier while it is about this. */
    boolean holds(Activity activity, int label) {
        return activity == Activity.RUNNING || (activity == Activity.IO && held.contains(label));
    }

    /** The one that carries the calling virtual thread; null if it does not say. */
    @Nullable CarrierLane here() {
        Object carrier = Carrier.current();
        return carrier == null ? null : of(carrier);
    }

    private synchronized CarrierLane of(Object carrier) {
        CarrierLane known = byCarrier.get(carrier);
        if (known == null) {
            known = all.size() < cores ? build() : takeOver();
            byCarrier.put(carrier, known);
        }
        return known;
    }

    private CarrierLane takeOver() {
        for (Map.Entry<Object, CarrierLane> entry : byCarrier.entrySet()) {
            if (entry.getValue().isFree()) {
                byCarrier.remove(entry.getKey());
                return entry.getValue();
            }
        }
        return build();
    }

    private CarrierLane build() {
        String name = "stove-" + (all.size() + 1);
        CarrierLane carrier =
                new CarrierLane(recorder.lane(name, RestaurantRole.STOVE.lane(), LaneKind.CARRIER));
        all.add(carrier);
        return carrier;
    }

    @Override
    public synchronized void close() {
        all.forEach(CarrierLane::close);
    }
}
