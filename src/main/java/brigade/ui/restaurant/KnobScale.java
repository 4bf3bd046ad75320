package brigade.ui.restaurant;

import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.OptionalDouble;

/** Between a knob's value, the place of its slider from 0 to 1, and what is written beside it. */
record KnobScale(Knob knob, Locale locale) {

    double valueAt(double place) {
        double value =
                knob.logarithmic()
                        ? knob.least() * Math.pow(knob.most() / knob.least(), place)
                        : knob.least() + place * (knob.most() - knob.least());
        return Math.clamp(round(value), knob.least(), knob.most());
    }

    double placeOf(double value) {
        return knob.logarithmic()
                ? Math.log(value / knob.least()) / Math.log(knob.most() / knob.least())
                : (value - knob.least()) / (knob.most() - knob.least());
    }

    /** One step up or down: by one, or by what changes the second digit. */
    double step(double value, int direction) {
        double step =
                knob.logarithmic() && (value >= 10 || !knob.whole())
                        ? Math.pow(
                                        10,
                                        Math.floor(
                                                        Math.log10(
                                                                direction < 0
                                                                        ? value * 0.999
                                                                        : value))
                                                - 1)
                                * 5
                        : 1;
        return Math.clamp(round(value + direction * step), knob.least(), knob.most());
    }

    /** The value, or empty when the text is no number or not one that is allowed. */
    OptionalDouble parse(String text) {
        String trimmed = text.strip();
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        ParsePosition position = new ParsePosition(0);
        Number number = format.parse(trimmed, position);
        if (number == null || position.getIndex() < trimmed.length()) {
            return OptionalDouble.empty();
        }
        double value = number.doubleValue();
        boolean allowed =
                value >= knob.least()
                        && value <= knob.most()
                        && (!knob.whole() || value == Math.rint(value));
        return allowed ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    String write(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(knob.whole() || value >= 10 ? 0 : 1);
        return format.format(value);
    }

    /** Two digits say enough where a slider is dragged. */
    private double round(double value) {
        if (!knob.logarithmic() || (value < 10 && knob.whole())) {
            return Math.rint(value);
        }
        double unit = Math.pow(10, Math.floor(Math.log10(value)) - 1);
        double rounded = Math.rint(value / unit) * unit;
        return knob.whole() ? Math.rint(rounded) : Math.rint(rounded * 10) / 10;
    }
}
