package brigade.work;

/** How a sum ended. Only {@link Done} is a result. */
public sealed interface SumOutcome {
    /** The exact sum, and how long all rounds of the request took. */
    record Done(long result, long elapsedNanos) implements SumOutcome {}

    /** Adding this element took the sum past what a long holds: there is no result. */
    record Overflowed(long atElement) implements SumOutcome {}

    /** Stopped by request: {@code partial} is the exact sum of the first {@code done} elements. */
    record Cancelled(long done, long partial) implements SumOutcome {}
}
