package brigade.ui.timeline;

import brigade.trace.Counter;
import brigade.trace.Lane;

import java.util.List;

/** A row of the timeline. */
sealed interface Row {

    /** The group of counters. */
    String COUNTERS = "counters";

    /**
     * The group that begins with this row: a role, a process, {@link LaneKey#OTHER}, {@link
     * #COUNTERS}; or none.
     */
    String leads();

    /**
     * The head of an open group, in traces that name their groups: there a group is a process.
     *
     * @param leads its key
     * @param size how many lanes stand below it
     */
    record Head(String leads, int size) implements Row {}

    /**
     * A folded group.
     *
     * @param leads its key
     * @param size how many rows it has when it is open
     * @param lanes the lanes behind it
     */
    record Folded(String leads, int size, List<Lane> lanes) implements Row {
        public Folded {
            lanes = List.copyOf(lanes);
        }
    }

    /** A thread. */
    record OfLane(Lane lane, String leads) implements Row {}

    /**
     * The spans of one depth, below the lane that they are of.
     *
     * @param level asked as a lane is
     * @param depth 0 is the outermost
     */
    record OfLevel(Lane lane, Lane level, int depth) implements Row {
        @Override
        public String leads() {
            return "";
        }
    }

    /** A counter. */
    record OfCounter(Counter counter, String leads) implements Row {}
}
