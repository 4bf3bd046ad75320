package brigade.trace;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * The lanes of one role, by number. To add or remove one does not look at the others, of which
 * there may be ten thousand. Guarded by whoever has it.
 */
final class RoleLanes {

    private static final Comparator<Lane> BY_NUMBER = Comparator.comparingInt(Lane::id);

    private final List<Lane> lanes = new ArrayList<>();
    private @Nullable List<Lane> shown;

    /**
     * @param all by number
     */
    RoleLanes(List<Lane> all, String role) {
        for (Lane lane : all) {
            if (lane.role().equals(role)) {
                lanes.add(lane);
            }
        }
    }

    void add(Lane lane) {
        int place = place(lane);
        if (place < 0) {
            lanes.add(-place - 1, lane);
            shown = null;
        }
    }

    void remove(Lane lane) {
        int place = place(lane);
        if (place >= 0) {
            lanes.remove(place);
            shown = null;
        }
    }

    /** Most are newer than all others. */
    private int place(Lane lane) {
        return lanes.isEmpty() || lanes.getLast().id() < lane.id()
                ? -lanes.size() - 1
                : Collections.binarySearch(lanes, lane, BY_NUMBER);
    }

    /** The same list as before, unless one has come or gone. */
    List<Lane> lanes() {
        List<Lane> now = shown;
        if (now == null) {
            now = List.copyOf(lanes);
            shown = now;
        }
        return now;
    }
}
