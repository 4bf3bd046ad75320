package brigade.server.thread;

import brigade.restaurant.vocabulary.Place;
import brigade.restaurant.vocabulary.RestaurantRole;
import brigade.server.Dining;
import brigade.server.Setup;
import brigade.server.shared.SharedResources;
import brigade.server.steps.LanePerson;
import brigade.trace.Lane;
import brigade.trace.LaneKind;

import java.util.concurrent.ThreadFactory;

/**
 * A platform thread for each request, on the floor a hired hand. When the system refuses a thread
 * that order fails, and service goes on.
 */
public final class ThreadPerRequestModel extends ThreadPerOrder {
    private final SharedResources resources;
    private final ThreadFactory threads;

    public ThreadPerRequestModel(SharedResources resources, Setup setup, Dining dining) {
        this(resources, setup, dining, Thread.ofPlatform().daemon().factory());
    }

    ThreadPerRequestModel(
            SharedResources resources, Setup setup, Dining dining, ThreadFactory threads) {
        super(resources, setup, dining, RestaurantRole.HAND.lane(), LaneKind.PLATFORM);
        this.resources = resources;
        this.threads = threads;
    }

    @Override
    Thread newThread(String name, Runnable work) {
        Thread thread =
                threads.newThread(() -> {
                    resources.atWork();
                    work.run();
                });
        thread.setName(name);
        return thread;
    }

    @Override
    LanePerson person(Lane lane) {
        return new LanePerson(lane, Place.DOOR);
    }
}
