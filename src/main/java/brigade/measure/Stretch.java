package brigade.measure;

import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.trace.Activity;
import brigade.trace.Span;
import brigade.trace.Trace;

/**
 * Finds the longest stretch of heavy work in spans given in order; rounds between which no frame
 * fits are one.
 */
final class Stretch {

    /** Label of the heavy work on the UI thread. */
    private static final long SHORTER_THAN_A_FRAME = 5_000_000;

    private final Trace trace;
    private long openStart;
    private long openEnd = Long.MIN_VALUE;
    long start;
    long end = Long.MIN_VALUE;

    Stretch(Trace trace) {
        this.trace = trace;
    }

    void add(Span span) {
        boolean heavy =
                span.activity() == Activity.RUNNING
                        && trace.term(span.label()) == RestaurantTerm.SUM;
        if (!heavy || span.end() == Long.MAX_VALUE) {
            return;
        }
        if (openEnd == Long.MIN_VALUE || span.start() - openEnd > SHORTER_THAN_A_FRAME) {
            openStart = span.start();
        }
        openEnd = span.end();
        if (end == Long.MIN_VALUE || openEnd - openStart > end - start) {
            start = openStart;
            end = openEnd;
        }
    }
}
