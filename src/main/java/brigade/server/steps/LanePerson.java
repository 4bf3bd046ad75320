package brigade.server.steps;

import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.Mark;
import brigade.work.CoreTime;

/** A person who records into a lane of this process. */
public class LanePerson extends Person {
    private final Lane lane;
    private Activity activity = Activity.IDLE;
    private int label;
    private int order;
    private int arg;
    private boolean atLock;

    public LanePerson(Lane lane, int place) {
        super(place);
        this.lane = lane;
    }

    public final Lane lane() {
        return lane;
    }

    @Override
    public final int laneId() {
        return lane.id();
    }

    @Override
    public void begin(Activity next, int about, int request, int with) {
        if (!atLock) {
            activity = next;
            label = about;
            order = request;
            arg = with;
        }
        lane.begin(next, about, request, with);
    }

    /** Cannot go on with what it is at before it has a lock. */
    final void waitsFor(int lock) {
        atLock = true;
        begin(Activity.BLOCKED, lock, order, 0);
        atLock = false;
    }

    /** Has the lock, and goes on with what it was at. */
    final void goesOn() {
        begin(activity, label, order, arg);
    }

    @Override
    final long onCore() {
        return CoreTime.ofThisThread();
    }

    /** Does nothing more, ever. */
    public void goes() {
        lane.close();
    }

    @Override
    public final void mark(Mark mark, int request, int with) {
        lane.mark(mark, 0, request, with);
    }
}
