package brigade.ui.floor;

import brigade.trace.Activity;
import brigade.trace.Event;
import brigade.trace.Lane;
import brigade.trace.Mark;
import brigade.trace.PixelRow;
import brigade.trace.Trace;

import org.jspecify.annotations.Nullable;

/** Reads how busy the UI thread is and how it answers its bell. */
final class DeskReader {

    /** Figures that changed with each frame could not be read. */
    private static final long GLANCE = 500_000_000L;

    private static final long SECOND = 1_000_000_000L;

    private static final int LOOK_BACK = 64;

    private final Trace trace;
    private final long time;

    DeskReader(Trace trace, long t) {
        this.trace = trace;
        time = t;
    }

    DeskState desk() {
        Lane ui = null;
        Lane bell = null;
        for (Lane lane : trace.lanes()) {
            if (lane.role().equals("ui")) {
                ui = lane;
            } else if (lane.role().equals("bell")) {
                bell = lane;
            }
        }
        long glance = time - Math.floorMod(time, GLANCE);
        return new DeskState(busy(ui, glance), answered(ui, glance), waiting(ui, bell));
    }

    private double busy(@Nullable Lane ui, long t) {
        if (ui == null || t <= ui.openedAt()) {
            return 0;
        }
        PixelRow second = new PixelRow(1);
        trace.reduce(ui, t - SECOND, t, second);
        return second.share(0, Activity.RUNNING);
    }

    private long answered(@Nullable Lane ui, long t) {
        Event answer = newest(ui, Mark.ANSWERED, t);
        return answer == null ? -1 : answer.arg() * 1_000L;
    }

    private int waiting(@Nullable Lane ui, @Nullable Lane bell) {
        Event rung = newest(bell, Mark.BELL, time);
        if (rung == null) {
            return 0;
        }
        Event answer = newest(ui, Mark.ANSWERED, time);
        return Math.max(0, rung.order() - (answer == null ? 0 : answer.order()));
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
