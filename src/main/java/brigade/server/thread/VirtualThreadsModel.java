package brigade.server.thread;

import brigade.restaurant.vocabulary.RestaurantRole;
import brigade.server.Dining;
import brigade.server.Setup;
import brigade.server.shared.SharedResources;
import brigade.server.steps.LanePerson;
import brigade.trace.Lane;
import brigade.trace.LaneKind;

/**
 * Guests who carry their own ticket: a virtual thread for each request. They share few stoves, the
 * platform threads that carry them while they run.
 */
public final class VirtualThreadsModel extends ThreadPerOrder {
    private final CarrierLanes carriers;

    public VirtualThreadsModel(SharedResources resources, Setup setup, Dining dining) {
        super(resources, setup, dining, RestaurantRole.GUEST.lane(), LaneKind.VIRTUAL);
        carriers = new CarrierLanes(resources.recorder(), resources::atWork);
    }

    @Override
    Thread newThread(String name, Runnable work) {
        return Thread.ofVirtual().name(name).unstarted(work);
    }

    @Override
    LanePerson person(Lane lane) {
        return new VirtualPerson(lane, carriers);
    }

    @Override
    public void close() {
        super.close();
        carriers.close();
    }
}
