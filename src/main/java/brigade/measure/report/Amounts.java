package brigade.measure.report;

import java.util.Locale;

/** Writes quantities with three digits that mean something, in the unit that fits. Any thread. */
public final class Amounts {

    private static final double KILO = 1_000;
    private static final double MEGA = 1_000_000;
    private static final double GIGA = 1_000_000_000;

    private final Locale locale;
    private final String none;

    Amounts(Locale locale, String none) {
        this.locale = locale;
        this.none = none;
    }

    /** A duration: 0.42 ms, 4.1 ms, 412 ms, 3.02 s. */
    public String millis(double millis) {
        return millis < KILO - 0.5 ? digits(millis, " ms") : digits(millis / KILO, " s");
    }

    /** Bytes: 34 kB, 3.2 MB; decimal units. */
    public String bytes(double bytes) {
        if (Math.abs(bytes) < MEGA) {
            return digits(bytes / KILO, " kB");
        }
        return Math.abs(bytes) < GIGA ? digits(bytes / MEGA, " MB") : digits(bytes / GIGA, " GB");
    }

    /** Seconds: 0.42 s, 12.1 s. */
    public String seconds(double seconds) {
        return digits(seconds, " s");
    }

    /** A rate, or another number without a unit: 0.8, 11.8, 1,234. */
    public String number(double value) {
        return digits(value, "");
    }

    /** A number as a person set it: 60, 2.5. */
    public String plain(double value) {
        return decimal(value, value == Math.rint(value) ? 0 : 1);
    }

    /** A whole number, its digits grouped. */
    public String count(double n) {
        return Double.isFinite(n) ? String.format(locale, "%,.0f", n) : none;
    }

    /** A share of 0 to 1; never 100 % of what is not all, nor 0 % of what is something. */
    public String percent(double share) {
        double percent = share * 100;
        boolean rounds = (percent > 99 && percent < 100) || (percent > 0 && percent < 1);
        double shown = rounds ? Math.clamp(percent, 0.1, 99.9) : percent;
        return String.format(locale, rounds ? "%.1f %%" : "%.0f %%", shown);
    }

    /** A duration that is a round one: 10 µs, 1 ms, 100 ms, 1 s. */
    String shortMillis(double millis) {
        if (millis < 0.999) {
            return decimal(millis * KILO, 0) + " µs";
        }
        return millis < KILO * 0.999
                ? decimal(millis, 0) + " ms"
                : decimal(millis / KILO, 0) + " s";
    }

    String decimal(double value, int decimals) {
        return String.format(locale, "%,." + decimals + "f", value);
    }

    private String digits(double value, String unit) {
        if (!Double.isFinite(value)) {
            return none;
        }
        double size = Math.abs(value);
        int decimals = size == 0 || size >= 99.95 ? 0 : size >= 9.995 ? 1 : 2;
        return String.format(locale, "%,." + decimals + "f", value) + unit;
    }
}
