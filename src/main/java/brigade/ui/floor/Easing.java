package brigade.ui.floor;

/** How a movement takes its time. */
final class Easing {

    private Easing() {}

    /** How much of a duration has gone, 0 to 1. */
    static double part(long elapsed, long duration) {
        return duration <= 0 ? 1 : Math.clamp((double) elapsed / duration, 0, 1);
    }

    /** Slow at both ends, fast between. */
    static double smooth(double part) {
        return part * part * (3 - 2 * part);
    }
}
