package brigade.server.thread;

import brigade.server.steps.Person;
import brigade.trace.Activity;
import brigade.trace.Lane;

import org.jspecify.annotations.Nullable;

/** The lane of a carrier, written by whichever virtual thread is mounted on it. */
final class CarrierLane {
    private final Lane lane;
    private @Nullable Person user;
    private long usedAt;

    CarrierLane(Lane lane) {
        this.lane = lane;
    }

    /** This one is mounted here now; whoever did so before was parked without saying so. */
    synchronized void use(Person person, Activity activity, int label, int order, int arg) {
        user = person;
        usedAt = System.nanoTime();
        lane.begin(activity, label, order, arg);
    }

    /** This one waits now, unless another one has come meanwhile. */
    synchronized void leave(Person person) {
        if (user == person) {
            user = null;
            lane.end();
        }
    }

    /** When somebody was mounted here last, nanoseconds. */
    synchronized long usedAt() {
        return usedAt;
    }

    synchronized boolean isFree() {
        return user == null;
    }

    synchronized void close() {
        lane.close();
    }
}
