package brigade.trace;

import java.util.Comparator;

/**
 * A span or a mark that is told after it was; its other fields are as {@link Encoding} has them.
 *
 * @param end of a mark its time
 */
record LateEvent(long begin, long end, int meta, long data) {

    /** What one takes until it is final. */
    static final long BYTES = 96;

    /**
     * By time. Of spans that begin together the longer one is around the other; marks lie in the
     * spans that begin with them. The rest is there so that the order is always the same.
     */
    static final Comparator<LateEvent> BY_TIME =
            Comparator.comparingLong(LateEvent::begin)
                    .thenComparing(LateEvent::isMark)
                    .thenComparing(Comparator.comparingLong(LateEvent::end).reversed())
                    .thenComparingInt(LateEvent::meta)
                    .thenComparingLong(LateEvent::data);

    /** Before all that begin at {@code t}, and after those that begin before. */
    static LateEvent firstAt(long t) {
        return new LateEvent(t, Long.MAX_VALUE, Integer.MIN_VALUE, Long.MIN_VALUE);
    }

    boolean isMark() {
        return !Encoding.isSpan(meta);
    }

    /** What is left of it from {@code t} on. */
    LateEvent from(long t) {
        return begin >= t ? this : new LateEvent(t, end, meta, data);
    }
}
