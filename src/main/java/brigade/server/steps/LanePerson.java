package brigade.server.steps;

import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.Mark;

/** A person who records into a lane of this process. */
public class LanePerson extends Person {
    private final Lane lane;

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
    public void begin(Activity activity, int label, int order, int arg) {
        lane.begin(activity, label, order, arg);
    }

    /** Does nothing more, ever. */
    public void goes() {
        lane.close();
    }

    @Override
    public final void mark(Mark mark, int order, int arg) {
        lane.mark(mark, 0, order, arg);
    }
}
