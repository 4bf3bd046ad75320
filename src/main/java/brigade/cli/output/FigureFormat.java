package brigade.cli.output;

import java.time.Duration;
import java.util.Locale;

/** Figures as a person reads them on a terminal. */
public final class FigureFormat {

    private FigureFormat() {}

    public static String count(long n) {
        return String.format(Locale.ROOT, "%,d", n);
    }

    public static String decimal(double value) {
        return String.format(Locale.ROOT, "%,.1f", value);
    }

    /** Milliseconds with three digits that mean something, in the unit that is easiest to read. */
    public static String millis(double millis) {
        if (millis >= 10_000) {
            return String.format(Locale.ROOT, "%.1f s", millis / 1e3);
        }
        if (millis >= 1_000) {
            return String.format(Locale.ROOT, "%.2f s", millis / 1e3);
        }
        return String.format(Locale.ROOT, millis >= 100 ? "%.0f ms" : "%.1f ms", millis);
    }

    /** In seconds; what would be none at all in those, in milliseconds or microseconds. */
    public static String seconds(Duration length) {
        if (length.isPositive() && length.toMillis() < 100) {
            return length.toMillis() > 0
                    ? String.format(Locale.ROOT, "%.1f ms", length.toNanos() / 1e6)
                    : String.format(Locale.ROOT, "%.1f µs", length.toNanos() / 1e3);
        }
        double seconds = length.toMillis() / 1e3;
        return String.format(
                Locale.ROOT, seconds == Math.rint(seconds) ? "%.0f s" : "%.1f s", seconds);
    }

    public static String bytes(long bytes) {
        return bytes < 1_000_000
                ? String.format(Locale.ROOT, "%.0f kB", bytes / 1e3)
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    public static String times(double ratio) {
        return String.format(Locale.ROOT, ratio >= 100 ? "%,.0f ×" : "%.2f ×", ratio);
    }

    public static String plural(long n, String one, String many) {
        return count(n) + " " + (n == 1 ? one : many);
    }
}
