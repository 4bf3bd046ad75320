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
        sort();
        String shown = name == null || name.isBlank() ? otherwise : name;
        Lane lane = recorder.laneOf(process, events.getFirst().time(), shown, LaneKind.PLATFORM);
        Flattening flattening = new Flattening(lane);
        for (ForeignEvent event : events) {
            flattening.take(event);
        }
        flattening.advance(end);
        events.clear();
        return flattening.strayEnds();
    }

    /**
     * By time; at equal times as they stand in the file, but for complete events: the longer one is
     * around the other.
     */
    private void sort() {
        events.sort(BY_TIME);
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
        return a.kind() == 'X' && b.kind() == 'X' && a.time() == b.time();
    }
}
