package brigade.server.thread;

import brigade.restaurant.vocabulary.RestaurantRole;
import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.trace.Activity;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The carriers of virtual threads. The JDK ends carriers that nothing has needed for half a minute,
 * and starts others later: a new one takes the lane that has been free for longest, so that there
 * are no more lanes than carriers at once. Any thread.
 */
final class CarrierLanes implements AutoCloseable {
    private final Recorder recorder;
    private final Runnable atWork;
    private final int cores = Runtime.getRuntime().availableProcessors();

    private final Map<Object, CarrierLane> byCarrier = new ConcurrentHashMap<>();

    /** Guarded by this. */
    private final List<CarrierLane> all = new ArrayList<>();

    /** What holds the carrier although it is I/O: a disk cannot be waited for without a thread. */
    private final int held;

    /**
     * None is known yet.
     *
     * @param atWork done once on each carrier, as other staff does it first of all
     */
    CarrierLanes(Recorder recorder, Runnable atWork) {
        this.recorder = recorder;
        this.atWork = atWork;
        held = recorder.label(RestaurantTerm.FSYNC);
        // Who asks first has the way to the system made: nobody of the staff is to wait for that.
        Carrier.current();
    }

    /** Whether a virtual thread stays on its carrier while it is about this. */
    boolean holds(Activity activity, int label) {
        return activity == Activity.RUNNING || (activity == Activity.IO && label == held);
    }

    /** The one that carries the calling virtual thread; null if it does not say. */
    @Nullable CarrierLane here() {
        Object carrier = Carrier.current();
        return carrier == null ? null : of(carrier);
    }

    private CarrierLane of(Object carrier) {
        CarrierLane known = byCarrier.get(carrier);
        return known == null ? adopt(carrier) : known;
    }

    private synchronized CarrierLane adopt(Object carrier) {
        CarrierLane known = byCarrier.get(carrier);
        if (known == null) {
            known = all.size() < cores ? build() : takeOver();
            byCarrier.put(carrier, known);
            atWork.run(); // the carrier itself does what the virtual thread on it calls
        }
        return known;
    }

    private CarrierLane takeOver() {
        return byCarrier.entrySet().stream()
                .filter(entry -> entry.getValue().isFree())
                .min(Comparator.comparingLong(entry -> entry.getValue().usedAt()))
                .map(longestFree -> {
                    byCarrier.remove(longestFree.getKey());
                    return longestFree.getValue();
                })
                .orElseGet(this::build);
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
