package brigade.measure;

/**
 * The part of a gap between two frames that a person may see: what is beyond one and a half periods
 * of the toolkit's 60 frames a second. Sums of it rest on all frames, where the 99th of a hundred
 * rests on the slowest few.
 */
public final class LateTime {

    /** A frame is late from this gap on. */
    public static final double ALLOWED_MILLIS = 1.5 * 1_000 / 60;

    private static final long ALLOWED_MICROS = (long) (ALLOWED_MILLIS * 1_000);

    private LateTime() {}

    static long micros(long gapMicros) {
        return Math.max(0, gapMicros - ALLOWED_MICROS);
    }
}
