package brigade.ui.timeline;

import brigade.trace.Counter;
import brigade.trace.Lane;

import java.util.List;

/** A row of the timeline. */
sealed interface Row {

    /** The group of counters. */
    String COUNTERS = "counters";

    /**
     * The head of a group.
     *
     * @param group its key: a role, {@link LaneKey#OTHER} or {@link #COUNTERS}
     * @param size how many rows it has when it is open
     * @param lanes the lanes behind a closed head; empty while it is open
     */
    record Head(String group, int size, boolean open, List<Lane> lanes) implements Row {
        public Head {
            lanes = List.copyOf(lanes);
        }
    }

    /** A thread. */
    record OfLane(Lane lane) implements Row {}

    /** A counter. */
    record OfCounter(Counter counter) implements Row {}
}
