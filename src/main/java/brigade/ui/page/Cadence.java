package brigade.ui.page;

/**
 * Lets through at most so many calls a second: figures that change 60 times a second cannot be
 * read.
 */
public final class Cadence {

    private final long period;
    private long next = Long.MIN_VALUE;

    private Cadence(long period) {
        this.period = period;
    }

    public static Cadence perSecond(int times) {
        return new Cadence(1_000_000_000L / times);
    }

    /**
     * Whether it is time again. The first call always is; time that runs back is too, so that the
     * past is shown at once.
     */
    public boolean due(long nanos) {
        if (nanos < next && nanos >= next - 2 * period) {
            return false;
        }
        next = nanos + period;
        return true;
    }

    /** Makes the next call due: what is shown has changed otherwise than by time. */
    public void reset() {
        next = Long.MIN_VALUE;
    }
}
