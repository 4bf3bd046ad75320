package brigade.ui.timeline;

import brigade.ui.page.Units;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;

/**
 * Where the ruler has its ticks, and what stands beside them. Steps are 1, 2 or 5 of a unit, or
 * what minutes divide into; times count from the beginning of the trace.
 *
 * @param step nanoseconds from one labelled tick to the next
 * @param ticks from left to right
 */
public record Ruler(long step, List<Tick> ticks) {

    /**
     * A tick.
     *
     * @param x its pixel
     * @param label empty for the small ones in between
     */
    public record Tick(int x, String label) {}

    /** Room for a label and some air, pixels. */
    private static final int LEAST_STEP = 84;

    /** Small ticks stand at least so far apart. */
    private static final int LEAST_MINOR = 12;

    private static final long MICRO = 1_000;
    private static final long MILLI = 1_000_000;
    private static final long SECOND = 1_000_000_000;
    private static final long MINUTE = 60 * SECOND;

    private static final long[] MANY_SECONDS = {1, 2, 5, 10, 15, 30};
    private static final long[] MANY_MINUTES = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1_440};

    /** The ruler of a window; times count from {@code origin}. */
    public static Ruler of(TimeWindow window, long origin, Units units) {
        return units.scale().inSteps()
                ? of(window, origin, units.scale().step(), units)
                : ofTime(window, origin, units.locale());
    }

    /** Of steps: labels count them. */
    private static Ruler of(TimeWindow window, long origin, long one, Units units) {
        long least = Math.ceilDiv(window.perPixel() * LEAST_STEP, one);
        long steps = niceOf(Math.max(1, least));
        int parts = partsOf(steps * one, window.perPixel());
        return of(
                window,
                origin,
                steps * one,
                steps % parts == 0 ? parts : 1,
                t -> units.count(t / one));
    }

    private static Ruler ofTime(TimeWindow window, long origin, Locale locale) {
        long step = stepOf(window.perPixel() * LEAST_STEP);
        return of(
                window,
                origin,
                step,
                partsOf(step, window.perPixel()),
                t -> label(t, step, locale));
    }

    private static Ruler of(
            TimeWindow window, long origin, long step, int parts, LongFunction<String> label) {
        long minor = step / parts;
        List<Tick> ticks = new ArrayList<>();
        long first = Math.ceilDiv(Math.max(window.start(), origin) - origin, minor);
        for (long i = first; ; i++) {
            long t = i * minor;
            int x = window.x(t + origin);
            if (x >= window.width()) {
                break;
            }
            ticks.add(new Tick(x, i % parts == 0 ? label.apply(t) : ""));
        }
        return new Ruler(step, List.copyOf(ticks));
    }

    /** The smallest of 1, 2, 5, 10, 20 … that is at least so large. */
    private static long niceOf(long least) {
        for (long unit = 1; ; unit *= 10) {
            for (long nice : new long[] {1, 2, 5}) {
                if (nice * unit >= least) {
                    return nice * unit;
                }
            }
        }
    }

    /** The smallest nice step that is at least so long. */
    static long stepOf(long least) {
        if (least <= SECOND / 2) {
            return niceOf(least);
        }
        for (long nice : MANY_SECONDS) {
            if (nice * SECOND >= least) {
                return nice * SECOND;
            }
        }
        for (long nice : MANY_MINUTES) {
            if (nice * MINUTE >= least) {
                return nice * MINUTE;
            }
        }
        return Math.ceilDiv(least, 1_440 * MINUTE) * 1_440 * MINUTE;
    }

    private static int partsOf(long step, long perPixel) {
        for (int parts : new int[] {5, 4, 2}) {
            if (step % parts == 0 && step / parts >= LEAST_MINOR * perPixel) {
                return parts;
            }
        }
        return 1;
    }

    /**
     * As many digits as the step needs: 1:05, 42.3 s, 8:03.5; below milliseconds the part that
     * changes, such as + 120 µs, between the milliseconds that are written in full.
     */
    private static String label(long t, long step, Locale locale) {
        if (step >= SECOND) {
            return minutes(t / SECOND);
        } else if (step >= MILLI) {
            return fine(t, digits(step), locale);
        } else if (step >= MICRO) {
            return t % MILLI == 0 ? fine(t, 3, locale) : "+ " + t % MILLI / MICRO + " µs";
        }
        return t % MICRO == 0 ? fine(t, 6, locale) : "+ " + t % MICRO + " ns";
    }

    /** 42.3 s, and 8:03.5 from a minute on, as the coarser steps and the transport bar have it. */
    private static String fine(long t, int digits, Locale locale) {
        double seconds = t % MINUTE / (double) SECOND;
        return t < MINUTE
                ? String.format(locale, "%." + digits + "f s", seconds)
                : t / MINUTE
                        + ":"
                        + String.format(locale, "%0" + (3 + digits) + "." + digits + "f", seconds);
    }

    private static String minutes(long seconds) {
        return seconds >= 3_600
                ? String.format(
                        Locale.ROOT,
                        "%d:%02d:%02d",
                        seconds / 3_600,
                        seconds / 60 % 60,
                        seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    private static int digits(long step) {
        return step >= 100 * MILLI ? 1 : step >= 10 * MILLI ? 2 : 3;
    }
}
