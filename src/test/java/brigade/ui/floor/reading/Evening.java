package brigade.ui.floor.reading;

import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Activity;
import brigade.trace.Counter;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Mark;
import brigade.trace.Recorder;
import brigade.trace.Trace;
import brigade.ui.floor.state.FloorState;

import java.util.HashMap;
import java.util.Map;

/** An evening in the restaurant written down by hand; times are milliseconds from its opening. */
public final class Evening {

    private static final long OPENING = 1_000_000_000_000L;

    private final Recorder recorder = Recorder.ofPast(8 << 20, RestaurantVocabulary.ALL);
    private final Map<String, Counter> counters = new HashMap<>();
    public final Lane guests = lane("guests", "guests");

    public Lane lane(String name, String role) {
        return laneAt(0, name, role);
    }

    public Lane uiLane() {
        return recorder.laneAt(nanos(0), "UI thread", "ui", LaneKind.UI);
    }

    Lane laneAt(long millis, String name, String role) {
        return recorder.laneAt(nanos(millis), name, role, LaneKind.PLATFORM);
    }

    public Evening set(long millis, String counter, long value) {
        counters.computeIfAbsent(counter, it -> recorder.counter(it, ""))
                .setAt(nanos(millis), value);
        return this;
    }

    public Evening begin(
            long millis, Lane lane, Activity activity, String label, int order, int thing) {
        lane.beginAt(nanos(millis), activity, recorder.label(label), order, thing);
        return this;
    }

    Evening end(long millis, Lane lane) {
        lane.endAt(nanos(millis));
        return this;
    }

    public Evening mark(long millis, Lane lane, Mark mark, int order, int arg) {
        lane.markAt(nanos(millis), mark, 0, order, arg);
        return this;
    }

    /** A mark with a label, such as the kind of an order that is placed. */
    public Evening mark(long millis, Lane lane, Mark mark, String label, int order) {
        lane.markAt(nanos(millis), mark, recorder.label(label), order, 0);
        return this;
    }

    public Evening close(long millis, Lane lane) {
        lane.closeAt(nanos(millis));
        return this;
    }

    /** The floor at an instant. */
    public FloorState at(long millis) {
        return new FloorReader(trace()).at(nanos(millis));
    }

    public Trace trace() {
        recorder.trace().advance();
        return recorder.trace();
    }

    public static long nanos(long millis) {
        return OPENING + millis * 1_000_000;
    }
}
