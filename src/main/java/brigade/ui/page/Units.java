package brigade.ui.page;

import brigade.measure.TimeScale;
import brigade.trace.TraceClock;

import org.jspecify.annotations.Nullable;

import java.text.NumberFormat;
import java.util.Locale;

/**
 * Writes quantities as people read them: three digits and the unit that fits; the times of a trace
 * whose clock is logical as steps. UI thread only.
 */
public final class Units {

    private static final long MICRO = 1_000;
    private static final long MILLI = 1_000_000;
    private static final long SECOND = 1_000_000_000;
    private static final long MINUTE = 60 * SECOND;

    private final Locale locale;
    private final NumberFormat whole;
    private final TimeScale scale;
    private final @Nullable Texts texts;

    /** Of times that are nanoseconds. */
    public Units(Locale locale) {
        this(locale, TimeScale.SECONDS, null);
    }

    /** Of the times of a trace. */
    public Units(Texts texts, TraceClock clock) {
        this(texts.locale(), TimeScale.of(clock), texts);
    }

    private Units(Locale locale, TimeScale scale, @Nullable Texts texts) {
        this.locale = locale;
        this.scale = scale;
        this.texts = texts;
        whole = NumberFormat.getIntegerInstance(locale);
    }

    /** What times are. */
    public TimeScale scale() {
        return scale;
    }

    /** The key of a text that speaks of time: of one of its own where times are steps. */
    public String key(String ofSeconds) {
        return scale.inSteps() ? ofSeconds + ".steps" : ofSeconds;
    }

    /** As {@link #key}, but only where {@code texts} have such a text of its own. */
    public String key(String usual, Texts texts) {
        return texts.has(key(usual)) ? key(usual) : usual;
    }

    public Locale locale() {
        return locale;
    }

    private String inSteps(String key, long steps) {
        return texts == null ? count(steps) : texts.of(key, steps);
    }

    /** A whole number, its digits grouped. */
    public String count(long n) {
        return whole.format(n);
    }

    /** A duration: 840 ns, 12 µs, 412 ms, 3.02 s, 2 min 5 s; 12 steps. */
    public String duration(long nanos) {
        if (scale.inSteps()) {
            return inSteps("time.steps", scale.nearest(nanos));
        }
        if (nanos < MICRO) {
            return nanos + " ns";
        } else if (nanos < MILLI) {
            return nanos / MICRO + " µs";
        } else if (nanos < 10 * MILLI) {
            return decimal(nanos / (double) MILLI, 1) + " ms";
        } else if (nanos < SECOND) {
            return nanos / MILLI + " ms";
        } else if (nanos < 10 * SECOND) {
            return decimal(nanos / (double) SECOND, 2) + " s";
        } else if (nanos < MINUTE) {
            return decimal(nanos / (double) SECOND, 1) + " s";
        }
        return nanos / MINUTE + " min " + nanos % MINUTE / SECOND + " s";
    }

    /** A duration that is watched while it grows: tenths of a second, so that it ticks calmly. */
    public String ticking(long nanos) {
        if (scale.inSteps()) {
            return inSteps("time.steps", scale.steps(nanos));
        }
        return nanos < SECOND
                ? nanos / (100 * MILLI) * 100 + " ms"
                : duration(nanos / (100 * MILLI) * (100 * MILLI));
    }

    /** Milliseconds with as many digits as they bear: 0.3, 4.1, 17. */
    public String millis(double millis) {
        return decimal(millis, millis < 10 ? 1 : 0) + " ms";
    }

    /** A rate: 0.8, 11.8, 1,234. */
    public String rate(double perSecond) {
        return decimal(perSecond, perSecond < 100 ? 1 : 0);
    }

    /** A large rate in words of science: 1.9 G, 820 M. */
    public String large(double n) {
        if (n >= 1e9) {
            return decimal(n / 1e9, 1) + " G";
        } else if (n >= 1e6) {
            return decimal(n / 1e6, n < 1e7 ? 1 : 0) + " M";
        } else if (n >= 1e4) {
            return decimal(n / 1e3, 0) + " k";
        }
        return decimal(n, 0);
    }

    /** A number with the digits that it has, two at most: 0.25, 2, 20. */
    public String some(double number) {
        int digits =
                number == Math.rint(number) ? 0 : number * 10 == Math.rint(number * 10) ? 1 : 2;
        return decimal(number, digits);
    }

    /** A share as whole per cent, from 0 … 1. */
    public String percent(double share) {
        return Math.round(share * 100) + " %";
    }

    /** Bytes in mebibytes. */
    public String megabytes(long bytes) {
        return count(bytes >> 20) + " MB";
    }

    /** Bytes in the unit that fits: 820 B, 34 kB, 3.2 MB. */
    public String bytes(long bytes) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        return bytes < 1_000_000
                ? decimal(bytes / 1e3, 0) + " kB"
                : decimal(bytes / 1e6, bytes < 10_000_000 ? 1 : 0) + " MB";
    }

    /** Euros from cents. */
    public String euros(long cents) {
        return "€ " + String.format(locale, "%,.2f", cents / 100.0);
    }

    /** A time since the start of the trace: 00:42.3, step 12. */
    public String clock(long nanos) {
        if (scale.inSteps()) {
            return instant(nanos);
        }
        long tenths = Math.max(0, nanos) / (100 * MILLI);
        return String.format(
                Locale.ROOT, "%02d:%02d.%d", tenths / 600, tenths / 10 % 60, tenths % 10);
    }

    /** An instant since the start of the trace: 00:42.318. */
    public String instant(long nanos) {
        if (scale.inSteps()) {
            return inSteps("time.step", scale.steps(Math.max(0, nanos)));
        }
        long millis = Math.max(0, nanos) / MILLI;
        return String.format(
                Locale.ROOT, "%02d:%02d.%03d", millis / 60_000, millis / 1000 % 60, millis % 1000);
    }

    /** The same to the microsecond: 00:42.318 204. */
    public String fineInstant(long nanos) {
        if (scale.inSteps()) {
            return instant(nanos);
        }
        return instant(nanos)
                + String.format(Locale.ROOT, "\u00a0%03d", Math.max(0, nanos) / MICRO % 1000);
    }

    private String decimal(double value, int digits) {
        return String.format(locale, "%,." + digits + "f", value);
    }
}
