package brigade.measure;

import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.trace.Activity;
import brigade.trace.CommonMark;
import brigade.trace.Lane;
import brigade.trace.Span;
import brigade.trace.Trace;

/**
 * Finds the longest stretch of heavy work in spans given in order; rounds between which no frame
 * was drawn are one: on a busy machine the thread may have had no core between them.
 */
final class Stretch {

    /** No frame fits into less, nanoseconds. */
    private static final long SHORTER_THAN_A_FRAME = 5_000_000;

    /** After more than this it is another work, also where none was drawn at all, nanoseconds. */
    private static final long LONGER_THAN_A_BREAK = 1_000_000_000;

    private final Trace trace;
    private final Lane lane;
    private long openStart;
    private long openEnd = Long.MIN_VALUE;
    long start;
    long end = Long.MIN_VALUE;

    Stretch(Trace trace, Lane lane) {
        this.trace = trace;
        this.lane = lane;
    }

    void add(Span span) {
        boolean heavy =
                span.activity() == Activity.RUNNING
                        && trace.term(span.label()) == RestaurantTerm.SUM;
        if (!heavy || span.end() == Long.MAX_VALUE) {
            return;
        }
        if (openEnd == Long.MIN_VALUE || breaks(openEnd, span.start())) {
            openStart = span.start();
        }
        openEnd = span.end();
        if (end == Long.MIN_VALUE || openEnd - openStart > end - start) {
            start = openStart;
            end = openEnd;
        }
    }

    private boolean breaks(long from, long to) {
        if (to - from <= SHORTER_THAN_A_FRAME) {
            return false;
        }
        if (to - from > LONGER_THAN_A_BREAK) {
            return true;
        }
        boolean[] drawn = {false};
        trace.marks(lane, from, to, mark -> drawn[0] |= mark.mark() == CommonMark.PULSE);
        return drawn[0];
    }
}
