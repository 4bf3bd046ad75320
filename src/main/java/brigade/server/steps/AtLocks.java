package brigade.server.steps;

import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.trace.Activity;
import brigade.trace.Recorder;
import brigade.work.LockWatch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Records for each thread of the staff when it waits for one of the locks that are held for some
 * steps only. Any thread.
 */
public final class AtLocks implements LockWatch {
    private final Map<Long, LanePerson> byThread = new ConcurrentHashMap<>();
    private final int queues;
    private final int nextStep;

    public AtLocks(Recorder recorder) {
        queues = recorder.label(RestaurantTerm.QUEUES);
        nextStep = recorder.label(RestaurantTerm.NEXT_STEP);
        Needed.prepare();
    }

    /** The calling thread is this one's. */
    public void comes(LanePerson me) {
        byThread.put(Thread.currentThread().threadId(), me);
    }

    /**
     * Somebody looks what is next, or has just been told.
     *
     * @param order the order, or 0
     */
    public void nextStep(LanePerson me, int order) {
        me.begin(Activity.RUNNING, nextStep, order, 0);
    }

    /** The calling thread is nobody's any more. */
    public void goes() {
        byThread.remove(Thread.currentThread().threadId());
    }

    @Override
    public void waits() {
        LanePerson me = byThread.get(Thread.currentThread().threadId());
        if (me != null) {
            me.waitsFor(queues);
        }
    }

    @Override
    public void goesOn() {
        LanePerson me = byThread.get(Thread.currentThread().threadId());
        if (me != null) {
            me.goesOn();
        }
    }
}
