package brigade.lab;

import brigade.trace.Trace;

/**
 * One run by a schedule.
 *
 * @param measured how it ended
 * @param trace of it, whose clock counts steps
 */
public record TracedRun(Measured measured, Trace trace) {}
