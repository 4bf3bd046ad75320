package brigade.trace;

/** The marks that any source may have. */
public enum CommonMark implements Mark {
    /** How much of the open span's work is done; arg: permille. */
    PROGRESS(0),
    /** How long the open timed wait is meant to take; arg: microseconds, or steps. */
    PLANNED(1),
    /** A message was posted to the user interface. */
    POSTED(2),
    /** A frame began. */
    PULSE(3),
    /** The probe rang the bell of the user interface; request: minus the number of the ring. */
    BELL(4),
    /** The user interface answered a ring; request: as BELL; arg: how late, in microseconds. */
    ANSWERED(5),
    /** A click or a key reached the user interface. */
    INPUT(6),
    /** The thread of the lane died of an exception. */
    DIED(7),
    /** Anything else that has a label. */
    NOTE(8),
    /** Where the thread was: the label is its stack, a frame a line, the innermost first. */
    STACK(9),
    /** How much of a core the thread has had since the mark of this kind before; arg: permille. */
    CORE_SHARE(10),
    /**
     * How long the thread was on a core since it began to compute in the open span; arg:
     * microseconds.
     */
    ON_CORE(11);

    private static final CommonMark[] BY_CODE = byCode();

    private final int number;

    CommonMark(int number) {
        this.number = number;
    }

    /** The mark with a code, which is not that of a stage. */
    static CommonMark of(int code) {
        return BY_CODE[code - Lifecycle.MOST];
    }

    @Override
    public int code() {
        return Lifecycle.MOST + number;
    }

    private static CommonMark[] byCode() {
        CommonMark[] all = new CommonMark[values().length];
        for (CommonMark mark : values()) {
            all[mark.number] = mark;
        }
        return all;
    }
}
