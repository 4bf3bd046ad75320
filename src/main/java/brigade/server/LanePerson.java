package brigade.server;

import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.Mark;

/** A person who records into a lane of this process. */
class LanePerson extends Person {
    private final Lane lane;

    LanePerson(Lane lane, int place) {
        super(place);
        this.lane = lane;
    }

    final Lane lane() {
        return lane;
    }

    @Override
    final int laneId() {
        return lane.id();
    }

    @Override
    void begin(Activity activity, int label, int order, int arg) {
        lane.begin(activity, label, order, arg);
    }

    /** Does nothing more, ever. */
    void goes() {
        lane.close();
    }

    @Override
    final void mark(Mark mark, int order, int arg) {
        lane.mark(mark, 0, order, arg);
    }
}
