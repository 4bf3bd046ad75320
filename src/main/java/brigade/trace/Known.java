package brigade.trace;

/** How a span is known. */
public enum Known {
    /** The thread said so itself, at its beginning and its end. */
    RECORDED,
    /** The thread was looked at, and was at it: its ends are about there. */
    SAMPLED,
    /** Nothing was said, but what it cannot have been is known. */
    BOUNDED,
    /** Nothing is known of this time. */
    UNKNOWN;

    private static final Known[] ALL = values();

    static Known of(int ordinal) {
        return ALL[ordinal];
    }
}
