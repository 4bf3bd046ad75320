package brigade.measure.proof;

/**
 * A wait of a thread, as JFR has recorded it.
 *
 * @param kind how it waited
 * @param start nanoseconds of {@link System#nanoTime()}
 * @param end as {@code start}
 * @param place the innermost frame that is the app's own, or else the innermost
 */
record Wait(WaitKind kind, long start, long end, String place) {

    long nanos() {
        return end - start;
    }
}
