package brigade.server.loop;

import static brigade.trace.Activity.SLEEPING;

import brigade.restaurant.vocabulary.Place;
import brigade.server.Order;
import brigade.server.steps.LanePerson;
import brigade.trace.Activity;
import brigade.trace.Lane;

/**
 * The body of an event loop, which never waits: a timed wait takes no time here, but is noted, and
 * the loop goes on with the order when so much time has passed.
 */
final class LoopPerson extends LanePerson {
    private long owed;

    LoopPerson(Lane lane) {
        super(lane, Place.DOOR);
    }

    @Override
    public void begin(Activity activity, int label, int order, int arg) {
        if (activity != SLEEPING) {
            super.begin(activity, label, order, arg);
        }
    }

    @Override
    public void rest(Order order, long nanos, int then) {
        owed += nanos;
    }

    /** For how long the steps since the last call would have waited. */
    long owed() {
        long nanos = owed;
        owed = 0;
        return nanos;
    }
}
