package brigade.ui.backroom;

import brigade.work.SumRequest;

/**
 * How much to compute on the UI thread so that it freezes long enough to be felt and no longer.
 *
 * @param request what to compute
 * @param nanos how long it will take, by the rate measured before
 */
public record FreezePlan(SumRequest request, long nanos) {

    /** About this long: enough to try a click in, too short to think the app has crashed. */
    private static final double SECONDS = 3;

    /**
     * Before the first round has been measured: a slow machine's rate, so that the freeze is rather
     * too short.
     */
    private static final double UNMEASURED = 500e6;

    /**
     * Plans rounds of {@code count}; a count that takes longer than that by itself is cut to what
     * fits.
     */
    public static FreezePlan of(long count, double addsPerSecond) {
        double rate = addsPerSecond > 0 ? addsPerSecond : UNMEASURED;
        double fits = rate * SECONDS;
        long size = Math.max(1, Math.min(count, (long) fits));
        int rounds = Math.clamp(Math.round(fits / size), 1, 1_000_000);
        return new FreezePlan(new SumRequest(size, rounds), (long) (size / rate * rounds * 1e9));
    }
}
