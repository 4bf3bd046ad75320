package brigade.ui.floor.painting;

/** What a person can pick on the floor. */
public sealed interface FloorTarget {

    /** A thread, by its lane. */
    record Lane(int lane) implements FloorTarget {}

    /** An order: its customer, its ticket or its plate. */
    record Order(int order) implements FloorTarget {}
}
