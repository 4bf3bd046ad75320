package brigade.trace.file;

import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.Mark;

import java.util.ArrayList;
import java.util.List;

/**
 * Records nested spans on a lane, which has one span at a time: always the deepest that is open.
 * When it ends the one around it goes on.
 */
final class Flattening {

    private static final long UNTIL_ITS_END = Long.MAX_VALUE;

    private record Open(ForeignEvent event, long end) {}

    private final Lane lane;
    private final List<Open> open = new ArrayList<>();

    Flattening(Lane lane) {
        this.lane = lane;
    }

    /** Takes the next event; their times do not decrease. */
    void take(ForeignEvent event) {
        advance(event.time());
        switch (event.kind()) {
            case 'X' -> begin(event, event.end());
            case 'B' -> begin(event, UNTIL_ITS_END);
            case 'E' -> end(event.time());
            default -> lane.markAt(event.time(), Mark.NOTE, event.label(), 0, 0);
        }
    }

    /** Ends what has ended by {@code t}. */
    void advance(long t) {
        while (!open.isEmpty() && open.getLast().end() <= t) {
            long at = open.removeLast().end();
            while (!open.isEmpty() && open.getLast().end() <= at) {
                open.removeLast();
            }
            goOn(at);
        }
    }

    private void begin(ForeignEvent event, long end) {
        open.add(new Open(event, end));
        lane.beginAt(event.time(), event.activity(), event.label(), 0, 0);
    }

    /** Ends the innermost beginning that is open; an end of none is of before the trace. */
    private void end(long t) {
        int i = open.size() - 1;
        while (i >= 0 && open.get(i).end() != UNTIL_ITS_END) {
            i--;
        }
        if (i >= 0) {
            boolean deepest = i == open.size() - 1;
            open.remove(i);
            if (deepest) {
                goOn(t);
            }
        }
    }

    private void goOn(long t) {
        if (open.isEmpty()) {
            lane.endAt(t);
        } else {
            ForeignEvent around = open.getLast().event();
            Activity activity = around.activity();
            lane.beginAt(t, activity, around.label(), 0, 0);
        }
    }
}
