package brigade.trace.file;

import brigade.trace.Recorder;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lanes of a file of Brigade. They open in their order, as events need them, so that of a file
 * that is cut off those are left out that came later.
 */
final class OwnLanes {

    private final Recorder recorder;
    private final List<LaneReplay> lanes = new ArrayList<>();
    private final Map<Long, Integer> places = new HashMap<>();
    private int open;
    private long lastId;
    private @Nullable LaneReplay last;

    OwnLanes(Recorder recorder) {
        this.recorder = recorder;
    }

    boolean isEmpty() {
        return lanes.isEmpty();
    }

    /** Returns false when the id is none or taken. */
    boolean add(long id, LaneReplay lane) {
        if (id < 1 || id > Integer.MAX_VALUE || places.putIfAbsent(id, lanes.size()) != null) {
            return false;
        }
        lanes.add(lane);
        return true;
    }

    /** The lane with an id, open, or null. */
    @Nullable LaneReplay at(long id) {
        if (last != null && id == lastId) {
            return last; // mostly
        }
        Integer place = places.get(id);
        if (place == null) {
            return null;
        }
        openUpTo(place + 1);
        lastId = id;
        last = lanes.get(place);
        return last;
    }

    private void openUpTo(int count) {
        for (; open < count; open++) {
            lanes.get(open).open(recorder);
        }
    }

    /** The file ends at {@code t}; if it is whole, lanes without events are there too. */
    void finish(long t, boolean whole) {
        int count = open;
        while (count < lanes.size() && (whole || lanes.get(count).opened() <= t)) {
            count++;
        }
        openUpTo(count);
        for (LaneReplay lane : lanes.subList(0, count)) {
            lane.finish(t);
        }
    }
}
