package brigade.observe.apart;

/** What one JVM tells the other; each begins with a byte that says which. Texts are in UTF-8. */
enum TraceMessage {
    /** How far it has come, from 0 to 1. */
    REACHED,
    /** A trace begins, and when. Labels are numbered from 1 from here on. */
    TRACE,
    /** A text, and its site or nothing. */
    LABEL,
    /** Since when, its id, kind and thread's id, name and role. What follows is of it. */
    LANE,
    /** An instant, activity, how known, label, argument. */
    BEGIN,
    /** An instant. */
    END,
    /** An instant, which, label, argument. */
    MARK,
    /** An instant. */
    CLOSE,
    /** Which, an instant, a value. */
    COUNT,
    /** Until when the trace lasts. */
    LASTS,
    /** Whether there is a trace, what is wrong, how many warnings, and those. The last. */
    OUTCOME;

    private static final TraceMessage[] ALL = values();

    static TraceMessage of(byte number) {
        return ALL[number];
    }

    byte number() {
        return (byte) ordinal();
    }
}
