package brigade.observe;

import brigade.trace.Activity;
import brigade.trace.Known;

/**
 * One of a chain of threads of which each waits for the next.
 *
 * @param doing as the trace has it
 * @param nanos for how long
 */
public record ChainLink(
        String thread, Activity activity, String doing, Known known, long nanos, String site) {}
