package brigade.ui.lesson;

import brigade.lesson.LessonWords.Unit;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.ParsePosition;
import java.util.Locale;
import java.util.OptionalDouble;

/** A number that a person types when a step asks for one. Knows no toolkit. */
final class Estimate {

    /** Longer ones are slips of the hand. */
    private static final int MOST_DIGITS = 15;

    private static final double MEGA = 1e6;

    private Estimate() {}

    /**
     * Reads what was typed: a number, 0 or more, as the person's language writes it.
     *
     * @return in the unit of the figure; empty where it is none
     */
    static OptionalDouble of(String typed, Unit unit, Locale locale) {
        String text = typed.strip();
        DecimalFormat form = new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(locale));
        ParsePosition read = new ParsePosition(0);
        Number number = form.parse(text, read);
        if (number == null
                || read.getIndex() < text.length()
                || text.length() > MOST_DIGITS
                || number.doubleValue() < 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(number.doubleValue() * scale(unit));
    }

    /** The unit that is typed: memory in megabytes, as nobody thinks of it in bytes. */
    static String unit(Unit unit) {
        return switch (unit) {
            case COUNT -> "";
            case MILLIS -> "ms";
            case BYTES -> "MB";
            case PERCENT -> "%";
        };
    }

    private static double scale(Unit unit) {
        return unit == Unit.BYTES ? MEGA : 1;
    }
}
