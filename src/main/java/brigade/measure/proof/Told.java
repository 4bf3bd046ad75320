package brigade.measure.proof;

import brigade.trace.Activity;

import java.util.List;

/**
 * What a trace tells of one thread.
 *
 * @param name of the thread
 * @param virtual JFR records no park and no monitor of virtual threads
 * @param spans in order, without gaps
 * @param end when the trace ends, nanoseconds: a span that ends then is open
 */
record Told(String name, boolean virtual, List<Stated> spans, long end) {

    /**
     * A span.
     *
     * @param about what it was about
     * @param start nanoseconds
     * @param end nanoseconds
     */
    record Stated(Activity activity, String about, long start, long end) {
        long nanos() {
            return end - start;
        }
    }
}
