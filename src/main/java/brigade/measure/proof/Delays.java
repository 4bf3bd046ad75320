package brigade.measure.proof;

/** How long a thread could go on and had no core, as the system counts it. */
interface Delays {

    /** Nobody counts. */
    Delays UNKNOWN = (start, end) -> 0;

    /** Nanoseconds between two instants at most, or 0 where nobody knows. */
    long between(long start, long end);
}
