package brigade.ui.compare;

import brigade.measure.compare.CompareSpec;
import brigade.restaurant.Mix;
import brigade.server.Model;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What was chosen and typed on the page, and what is wrong with it. */
record CompareForm(
        List<Model> models,
        Mix mix,
        String customers,
        String seconds,
        boolean sweep,
        boolean heavyOnLoop,
        Locale locale) {

    /** What keeps it from being started. */
    enum Wrong {
        NOTHING,
        NO_MODEL,
        CUSTOMERS,
        SECONDS
    }

    Wrong wrong() {
        if (models.isEmpty()) {
            return Wrong.NO_MODEL;
        }
        if (!within(number(customers), CompareSpec.LEAST_CUSTOMERS, CompareSpec.MOST_CUSTOMERS)) {
            return Wrong.CUSTOMERS;
        }
        boolean secondsFit =
                within(
                        number(seconds),
                        CompareSpec.LEAST_MEASURED.toMillis() / 1e3,
                        (double) CompareSpec.MOST_MEASURED.toSeconds());
        return secondsFit ? Wrong.NOTHING : Wrong.SECONDS;
    }

    /** Only where nothing is wrong. */
    CompareSpec spec() {
        return CompareSpec.standard()
                .withModels(models)
                .withMix(mix)
                .withCustomersPerSecond(number(customers))
                .withMeasured(Duration.ofMillis(Math.round(number(seconds) * 1e3)))
                .withSweep(sweep)
                .withHeavyOnLoop(heavyOnLoop);
    }

    CompareForm withSweep(boolean next) {
        return new CompareForm(models, mix, customers, seconds, next, heavyOnLoop, locale);
    }

    private static boolean within(double number, double least, double most) {
        return number >= least && number <= most; // false where it is no number
    }

    private double number(String text) {
        String typed = text.strip();
        ParsePosition end = new ParsePosition(0);
        Number number = NumberFormat.getInstance(locale).parse(typed, end);
        return number != null && end.getIndex() == typed.length()
                ? number.doubleValue()
                : Double.NaN;
    }
}
