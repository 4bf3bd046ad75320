package brigade.ui.timeline;

import brigade.trace.Lane;
import brigade.trace.PixelRow;
import brigade.trace.Trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Of which lanes the levels stand below them: those that the person has opened, and what a search
 * finds. UI thread only.
 */
final class LevelChoice {

    /** A search looks at this many rows at most, or it would take longer than a frame may. */
    private static final int LOOKED_AT = 64;

    private static final int PIXELS = 500;

    private final Trace trace;
    private final Set<Integer> open = new TreeSet<>();
    private final PixelRow pixels = new PixelRow(PIXELS);

    LevelChoice(Trace trace) {
        this.trace = trace;
    }

    /** Opens a lane, or closes it. */
    void toggle(int lane) {
        if (!open.remove(lane)) {
            open.add(lane);
        }
    }

    boolean isOpen(int lane) {
        return open.contains(lane);
    }

    /** The rows below each lane that was opened, by its id. */
    Map<Integer, List<Row.OfLevel>> rows() {
        Map<Integer, List<Row.OfLevel>> rows = new HashMap<>();
        for (int id : open) {
            Lane lane = trace.lane(id);
            if (lane != null) {
                rows.put(id, of(lane));
            }
        }
        return rows;
    }

    /**
     * The same with those in which a label is found within a window.
     *
     * @param found tells of a label whether it is looked for
     */
    Map<Integer, List<Row.OfLevel>> found(TimeWindow window, IntPredicate found) {
        Map<Integer, List<Row.OfLevel>> rows = rows();
        int looked = 0;
        for (Lane lane : trace.lanes()) {
            boolean there =
                    lane.openedAt() < window.end()
                            && lane.closedAt() > window.start()
                            && !open.contains(lane.id());
            List<Row.OfLevel> levels = there ? of(lane) : List.of();
            List<Row.OfLevel> holding = new ArrayList<>();
            for (Row.OfLevel level : levels) {
                if (looked++ < LOOKED_AT && holds(level.level(), window, found)) {
                    holding.add(level);
                }
            }
            if (!holding.isEmpty()) {
                rows.put(lane.id(), holding);
            }
        }
        return rows;
    }

    private boolean holds(Lane level, TimeWindow window, IntPredicate found) {
        trace.reduce(level, window.start(), window.end(), pixels);
        for (int x = 0; x < PIXELS; x++) {
            if (pixels.label(x) != 0 && found.test(pixels.label(x))) {
                return true;
            }
        }
        return false;
    }

    private List<Row.OfLevel> of(Lane lane) {
        List<Row.OfLevel> rows = new ArrayList<>();
        for (Lane level : trace.levels(lane)) {
            rows.add(new Row.OfLevel(lane, level, rows.size()));
        }
        return rows;
    }
}
