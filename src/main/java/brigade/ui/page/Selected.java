package brigade.ui.page;

/** What the person looks at. */
public sealed interface Selected {

    Nothing NOTHING = new Nothing();

    /** A thread, by the id of its lane. */
    record OneLane(int lane) implements Selected {}

    /** An order, by its number. */
    record OneOrder(int order) implements Selected {}

    record Nothing() implements Selected {}
}
