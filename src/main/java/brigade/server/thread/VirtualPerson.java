package brigade.server.thread;

import brigade.restaurant.vocabulary.Place;
import brigade.server.steps.LanePerson;
import brigade.trace.Activity;
import brigade.trace.Lane;

import org.jspecify.annotations.Nullable;

/**
 * The body of a virtual thread. While it computes, or waits in a way that holds the carrier, the
 * lane of that stove says so, too; otherwise it is parked while it waits and needs none.
 */
final class VirtualPerson extends LanePerson {
    private final CarrierLanes stoves;

    /** Where this thread is mounted; null while it is parked. */
    private @Nullable CarrierLane stove;

    VirtualPerson(Lane lane, CarrierLanes stoves) {
        super(lane, Place.DOOR);
        this.stoves = stoves;
    }

    @Override
    public void begin(Activity activity, int label, int order, int arg) {
        CarrierLane next = stoves.holds(activity, label) ? stoves.here() : null;
        if (stove != next) {
            leaveStove();
        }
        super.begin(activity, label, order, arg);
        if (next != null) {
            next.use(this, activity, label, order, arg);
            stove = next;
        }
    }

    @Override
    public void goes() {
        leaveStove();
        super.goes();
    }

    private void leaveStove() {
        if (stove != null) {
            stove.leave(this);
            stove = null;
        }
    }
}
