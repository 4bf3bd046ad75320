package brigade.trace.file;

import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A thread of another program: what is told about it, in any order. */
final class ForeignLane {

    private static final Comparator<ForeignEvent> BY_TIME =
            Comparator.comparingLong(ForeignEvent::time);
    private static final Comparator<ForeignEvent> LONGEST_FIRST =
            Comparator.comparingLong(ForeignEvent::end).reversed();

    private final List<ForeignEvent> events = new ArrayList<>();
    private @Nullable String name;
    private long place = Long.MAX_VALUE;

    void add(ForeignEvent event) {
        events.add(event);
    }

    void name(String given) {
        name = given;
    }

    /** Where viewers put it among the threads of its process. */
    void place(long index) {
        place = index;
    }

    long place() {
        return place;
    }

    boolean isEmpty() {
        return events.isEmpty();
    }

    /**
     * Records it as a lane, from its first event on.
     *
     * @param otherwise its name if it was given none
     * @return how many ends there are of nothing that was open
     */
    long record(Recorder recorder, String otherwise, String process, long end) {
        events.sort(BY_TIME);
        long first = events.getFirst().time();
        long strayEnds = pair();
        sortBeginnings();
        String shown = name == null || name.isBlank() ? otherwise : name;
        Lane lane = recorder.laneOf(process, first, shown, LaneKind.PLATFORM);
        Flattening.record(events, lane, end);
        events.clear();
        return strayEnds;
    }

    /**
     * Gives beginnings their ends: an end belongs to the innermost beginning that is open and has
     * its name, if the end has one.
     *
     * @return how many ends there are of nothing that was open: of what began before the trace, or
     *     mistakes
     */
    private long pair() {
        long strayEnds = 0;
        List<ForeignEvent> paired = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (ForeignEvent event : events) {
            if (event.kind() != 'E') {
                if (event.kind() == 'B') {
                    open.add(paired.size());
                }
                paired.add(event.kind() == 'B' ? event.until(ForeignEvent.NO_END) : event);
            } else if (!end(event, open, paired)) {
                strayEnds++;
            }
        }
        events.clear();
        events.addAll(paired);
        return strayEnds;
    }

    private static boolean end(ForeignEvent end, List<Integer> open, List<ForeignEvent> paired) {
        for (int i = open.size() - 1; i >= 0; i--) {
            int place = open.get(i);
            ForeignEvent beginning = paired.get(place);
            if (end.label() == 0 || end.label() == beginning.label()) {
                open.remove(i);
                paired.set(place, beginning.until(end.time()));
                return true;
            }
        }
        return false;
    }

    /** Of those that stand together and begin together, the longer one is around the other. */
    private void sortBeginnings() {
        int from = 0;
        for (int i = 1; i <= events.size(); i++) {
            if (i == events.size() || !together(events.get(from), events.get(i))) {
                if (i - from > 1) {
                    events.subList(from, i).sort(LONGEST_FIRST);
                }
                from = i;
            }
        }
    }

    private static boolean together(ForeignEvent a, ForeignEvent b) {
        return a.isSpan() && b.isSpan() && a.time() == b.time();
    }
}
