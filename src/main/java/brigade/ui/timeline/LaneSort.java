package brigade.ui.timeline;

/** In which order the lanes of a group stand. */
public enum LaneSort {
    /** Groups as the source declares them, each by number. */
    ROLE,
    /** All lanes by name, without groups. */
    NAME,
    /** The busiest of all first, without groups. */
    BUSY
}
