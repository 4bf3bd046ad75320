package brigade.trace;

/** The marks that any source may have. */
public enum CommonMark implements Mark {
    /** How much of the open span's work is done; arg: permille. */
    PROGRESS,
    /** How long the open timed wait is meant to take; arg: microseconds. */
    PLANNED,
    /** A message was posted to the user interface. */
    POSTED,
    /** A frame began. */
    PULSE,
    /** The probe rang the bell of the user interface; request: minus the number of the ring. */
    BELL,
    /** The user interface answered a ring; request: as BELL; arg: how late, in microseconds. */
    ANSWERED,
    /** A click or a key reached the user interface. */
    INPUT,
    /** The thread of the lane died of an exception. */
    DIED,
    /** Anything else that has a label. */
    NOTE;

    private static final CommonMark[] ALL = values();

    /** The mark with a code, which is not that of a stage. */
    static CommonMark of(int code) {
        return ALL[code - Lifecycle.MOST];
    }

    @Override
    public int code() {
        return Lifecycle.MOST + ordinal();
    }
}
