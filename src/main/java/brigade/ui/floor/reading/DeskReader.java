package brigade.ui.floor.reading;

import brigade.measure.Stops;
import brigade.restaurant.vocabulary.RestaurantRole;
import brigade.trace.Activity;
import brigade.trace.CommonMark;
import brigade.trace.Event;
import brigade.trace.Lane;
import brigade.trace.Mark;
import brigade.trace.PixelRow;
import brigade.trace.Trace;
import brigade.ui.floor.state.DeskState;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Reads how busy the UI thread is and how it answers its bell, without the time in which the whole
 * program stood still.
 */
final class DeskReader {

    /** Figures that changed with each frame could not be read. */
    private static final long GLANCE = 500_000_000L;

    private static final long SECOND = 1_000_000_000L;

    private static final int LOOK_BACK = 64;

    private final Trace trace;
    private final long time;
    private final Stops stops;

    /**
     * @param stops those that reach into the last two seconds before {@code t}
     */
    DeskReader(Trace trace, long t, Stops stops) {
        this.trace = trace;
        time = t;
        this.stops = stops;
    }

    DeskState desk() {
        Lane ui = last(trace.lanes(RestaurantRole.UI.lane()));
        Lane bell = last(trace.lanes(RestaurantRole.BELL.lane()));
        long glance = time - Math.floorMod(time, GLANCE);
        return new DeskState(busy(ui, glance), answered(ui, glance), waiting(ui, bell));
    }

    private static @Nullable Lane last(List<Lane> lanes) {
        return lanes.isEmpty() ? null : lanes.getLast();
    }

    private double busy(@Nullable Lane ui, long t) {
        if (ui == null || t <= ui.openedAt()) {
            return 0;
        }
        PixelRow second = new PixelRow(1);
        double[] busy = {0};
        stops.running(
                t - SECOND,
                t,
                (from, to) -> {
                    trace.reduce(ui, from, to, second);
                    busy[0] += second.share(0, Activity.RUNNING) * (to - from);
                });
        long ran = stops.ranBetween(t - SECOND, t);
        return ran <= 0 ? 0 : busy[0] / ran;
    }

    private long answered(@Nullable Lane ui, long t) {
        Event answer = newest(ui, CommonMark.ANSWERED, t);
        if (answer == null) {
            return -1;
        }
        long late = answer.arg() * 1_000L;
        long due = answer.time() - late;
        return late < SECOND / 10 ? late : Stops.ran(trace, due, answer.time());
    }

    private int waiting(@Nullable Lane ui, @Nullable Lane bell) {
        Event rung = newest(bell, CommonMark.BELL, time);
        if (rung == null) {
            return 0;
        }
        Event answer = newest(ui, CommonMark.ANSWERED, time);
        return Math.max(0, rung.request() - (answer == null ? 0 : answer.request()));
    }

    private @Nullable Event newest(@Nullable Lane lane, Mark mark, long t) {
        if (lane == null) {
            return null;
        }
        long before = t + 1;
        for (int i = 0; i < LOOK_BACK; i++) {
            Event event = trace.previous(lane, before);
            if (event == null || event.mark() == mark) {
                return event;
            }
            before = event.time();
        }
        return null;
    }
}
