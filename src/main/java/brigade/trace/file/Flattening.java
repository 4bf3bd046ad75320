package brigade.trace.file;

import brigade.trace.CommonMark;
import brigade.trace.Lane;

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

    /** Places of those that an end will end. */
    private final List<Integer> begun = new ArrayList<>();

    private long strayEnds;

    Flattening(Lane lane) {
        this.lane = lane;
    }

    /** Takes the next event; their times do not decrease. */
    void take(ForeignEvent event) {
        advance(event.time());
        switch (event.kind()) {
            case 'X' -> {
                if (event.end() > event.time()) {
                    begin(event, event.end());
                } else { // nothing would be seen of a span
                    lane.markAt(event.time(), CommonMark.NOTE, event.label(), 0, 0);
                }
            }
            case 'B' -> {
                begun.add(open.size());
                begin(event, UNTIL_ITS_END);
            }
            case 'E' -> end(event);
            default -> lane.markAt(event.time(), CommonMark.NOTE, event.label(), 0, 0);
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

    /** Ends of nothing that was open: of what began before the trace, or mistakes. */
    long strayEnds() {
        return strayEnds;
    }

    /** Ends the innermost beginning that is open and has its name, if the end has one. */
    private void end(ForeignEvent event) {
        for (int i = begun.size() - 1; i >= 0; i--) {
            int place = begun.get(i);
            ForeignEvent beginning = open.get(place).event();
            if (event.label() == 0 || event.label() == beginning.label()) {
                begun.remove(i);
                open.set(place, new Open(beginning, event.time()));
                advance(event.time());
                return;
            }
        }
        strayEnds++;
    }

    private void goOn(long t) {
        if (open.isEmpty()) {
            lane.endAt(t);
        } else {
            ForeignEvent around = open.getLast().event();
            lane.beginAt(t, around.activity(), around.label(), 0, 0);
        }
    }
}
