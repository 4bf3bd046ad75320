package brigade.ui.floor.state;

/** How a movement takes its time. */
public final class Easing {

    private Easing() {}

    /** How much of a duration has gone, 0 to 1. */
    public static double part(long elapsed, long duration) {
        return duration <= 0 ? 1 : Math.clamp((double) elapsed / duration, 0, 1);
    }

    /** Slow at both ends, fast between. */
    public static double smooth(double part) {
        return part * part * (3 - 2 * part);
    }
}
