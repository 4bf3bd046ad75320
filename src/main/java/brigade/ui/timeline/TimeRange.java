package brigade.ui.timeline;

/**
 * A stretch of time.
 *
 * @param from nanoseconds
 * @param to nanoseconds, exclusive, after {@code from}
 */
public record TimeRange(long from, long to) {

    public TimeRange {
        if (to <= from) {
            throw new IllegalArgumentException(
                    "a range ends after it begins: " + from + " to " + to);
        }
    }

    /** The range between two instants in any order. */
    static TimeRange between(long one, long other) {
        long from = Math.min(one, other);
        return new TimeRange(from, Math.max(from + 1, Math.max(one, other)));
    }

    public long length() {
        return to - from;
    }
}
