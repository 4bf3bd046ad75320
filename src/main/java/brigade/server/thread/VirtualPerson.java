package brigade.server.thread;

import brigade.restaurant.vocabulary.Place;
import brigade.server.steps.LanePerson;
import brigade.trace.Activity;
import brigade.trace.Lane;

import org.jspecify.annotations.Nullable;

/**
 * The body of a virtual thread. While it computes, or waits in a way that holds the carrier, the
 * lane of that carrier says so, too; otherwise it is parked while it waits and needs none.
 */
final class VirtualPerson extends LanePerson {
    private final CarrierLanes carriers;

    /** Where this thread is mounted; null while it is parked. */
    private @Nullable CarrierLane carrier;

    VirtualPerson(Lane lane, CarrierLanes carriers) {
        super(lane, Place.DOOR);
        this.carriers = carriers;
    }

    @Override
    public void begin(Activity activity, int label, int order, int arg) {
        CarrierLane next = carriers.holds(activity, label) ? carriers.here() : null;
        if (carrier != next) {
            leaveCarrier();
        }
        super.begin(activity, label, order, arg);
        if (next != null) {
            next.use(this, activity, label, order, arg);
            carrier = next;
        }
    }

    @Override
    public void goes() {
        leaveCarrier();
        super.goes();
    }

    private void leaveCarrier() {
        if (carrier != null) {
            carrier.leave(this);
            carrier = null;
        }
    }
}
