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
 * A crowd of hired hands: a platform thread for each request. When the system refuses a thread that
 * order fails, and service goes on.
 */
public final class ThreadPerRequestModel extends ThreadPerOrder {
    private final SharedResources premises;
    private final ThreadFactory threads;

    public ThreadPerRequestModel(SharedResources premises, Setup setup, Dining dining) {
        this(premises, setup, dining, Thread.ofPlatform().daemon().factory());
    }

    ThreadPerRequestModel(
            SharedResources premises, Setup setup, Dining dining, ThreadFactory threads) {
        super(premises, setup, dining, RestaurantRole.HAND.lane(), LaneKind.PLATFORM);
        this.premises = premises;
        this.threads = threads;
    }

    @Override
    Thread hire(String name, Runnable work) {
        Thread thread =
                threads.newThread(() -> {
                    premises.atWork();
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
