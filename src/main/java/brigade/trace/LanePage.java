package brigade.trace;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * Lanes with consecutive numbers: most come and go in about their order. What is worked out of them
 * is kept as long as nothing happens to any of them. Under the lock of the register.
 */
final class LanePage {

    static final int LANES = 256;

    private final @Nullable Lane[] lanes = new @Nullable Lane[LANES];
    private int kept;
    private @Nullable Memory memory;

    /**
     * What was found of them.
     *
     * @param standing who is there from {@code newest} on
     * @param newest when something happened to one of them last
     * @param lastClosed when one of them was closed last, or {@link Long#MIN_VALUE}
     */
    private record Memory(List<Standing> standing, long newest, long lastClosed) {}

    void put(int row, @Nullable Lane lane) {
        kept += (lane == null ? 0 : 1) - (lanes[row] == null ? 0 : 1);
        lanes[row] = lane;
        changed();
    }

    @Nullable Lane get(int row) {
        return lanes[row];
    }

    boolean isEmpty() {
        return kept == 0;
    }

    /** Something has been recorded in one of its lanes, or one has been closed. */
    void changed() {
        memory = null;
    }

    void addTo(List<Lane> all) {
        for (Lane lane : lanes) {
            if (lane != null) {
                all.add(lane);
            }
        }
    }

    /** Those who are there at {@code t}. Also under the lock of the trace. */
    List<Standing> standing(long t) {
        Memory known = memory;
        if (known != null && t >= known.newest) {
            return known.standing;
        }
        List<Standing> found = new ArrayList<>();
        long newest = Long.MIN_VALUE;
        long lastClosed = Long.MIN_VALUE;
        for (Lane lane : lanes) {
            if (lane == null) {
                continue;
            }
            long closed = lane.closedAt();
            if (closed != Long.MAX_VALUE) {
                lastClosed = Math.max(lastClosed, closed);
            }
            newest = Math.max(newest, Math.max(lane.openedAt(), lane.index.lastTime(newest)));
            Span span = lane.spanAt(t, closed);
            if (span != null) {
                found.add(new Standing(lane, span));
            }
        }
        List<Standing> standing = List.copyOf(found);
        newest = Math.max(newest, lastClosed);
        if (t >= newest) {
            memory = new Memory(standing, newest, lastClosed);
        }
        return standing;
    }

    /** Adds those who were closed after {@code t0} and not after {@code t1}. */
    void addClosed(long t0, long t1, List<Lane> found) {
        Memory known = memory;
        if (known != null && known.lastClosed <= t0) {
            return;
        }
        for (Lane lane : lanes) {
            if (lane != null && lane.closedAt() > t0 && lane.closedAt() <= t1) {
                found.add(lane);
            }
        }
    }
}
