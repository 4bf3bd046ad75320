package brigade.trace.file;

import brigade.trace.Activity;

/**
 * A span, a beginning, an end or an instant of another program's thread.
 *
 * @param kind X, B, E or i
 * @param time nanoseconds
 * @param end nanoseconds; for X only
 * @param label its name
 * @param activity what the lane does meanwhile
 */
record ForeignEvent(char kind, long time, long end, int label, Activity activity) {}
