package brigade.trace.file;

/**
 * A stretch of time: from an instant up to before another, nanoseconds.
 *
 * @param from its first instant
 * @param to the instant after its last; later than {@code from}
 */
public record Range(long from, long to) {

    /** All that a trace holds. */
    public static final Range ALL = new Range(Long.MIN_VALUE, Long.MAX_VALUE);

    public Range {
        if (to <= from) {
            throw new IllegalArgumentException(
                    "a range ends after it begins: " + from + " to " + to);
        }
    }

    boolean contains(long t) {
        return t >= from && t < to;
    }
}
