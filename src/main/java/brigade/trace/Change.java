package brigade.trace;

/** What an event changes on its lane. */
public enum Change {
    /** A span begins, which lasts until the next change; it may lie in frames. */
    BEGIN,
    /** Nothing: an instant is marked. */
    MARK,
    /** A frame is entered: a span in which others may lie, until it is left. */
    ENTER,
    /** The innermost frame is left: the one around it goes on, or the lane is idle. */
    LEAVE;

    private static final Change[] ALL = values();

    static Change of(int ordinal) {
        return ALL[ordinal];
    }
}
