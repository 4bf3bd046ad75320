package brigade.trace.file;

import brigade.trace.Activity;

/**
 * A span, a beginning, an end or an instant of another program's thread.
 *
 * @param kind X, B, E or i
 * @param time nanoseconds
 * @param end nanoseconds; of X, and of B once it is known
 * @param label its name
 * @param activity what the lane does meanwhile
 */
record ForeignEvent(char kind, long time, long end, int label, Activity activity) {

    /** A span whose end is not told lasts as long as the trace. */
    static final long NO_END = Long.MAX_VALUE;

    /** Of a complete event without a duration nothing would be seen as a span. */
    boolean isSpan() {
        return kind == 'B' || (kind == 'X' && end > time);
    }

    ForeignEvent until(long t) {
        return new ForeignEvent(kind, time, t, label, activity);
    }
}
