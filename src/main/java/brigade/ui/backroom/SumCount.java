package brigade.ui.backroom;

import brigade.work.SumRequest;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many numbers to add, 1 … {@link SumRequest#MOST}. */
record SumCount(long value) {

    private static final Pattern FORM =
            Pattern.compile("(\\d+(?:\\.\\d+)?)(?:e(\\d{1,2}))?([a-z]*)");
    private static final Pattern POINTS_GROUP = Pattern.compile("\\d{1,3}(\\.\\d{3})+");

    /**
     * Reads it as people write it: 10000000, 10,000,000, 10 million, 1e9, 2 G; empty when it is no
     * allowed number.
     */
    static Optional<SumCount> parse(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[\\s\u00a0\u202f_',]", "");
        if (POINTS_GROUP.matcher(plain).matches()) {
            plain = plain.replace(".", "");
        }
        Matcher form = FORM.matcher(plain);
        if (!form.matches()) {
            return Optional.empty();
        }
        String exponent = form.group(2);
        double power = exponent == null ? 1 : Math.pow(10, Integer.parseInt(exponent));
        double value = Double.parseDouble(form.group(1)) * unit(form.group(3)) * power;
        return value >= 1 && value <= SumRequest.MOST
                ? Optional.of(new SumCount(Math.round(value)))
                : Optional.empty();
    }

    private static double unit(String word) {
        return switch (word) {
            case "" -> 1;
            case "k", "thousand", "tausend" -> 1e3;
            case "m", "mio", "million", "millions", "millionen" -> 1e6;
            case "g", "b", "bn", "mrd", "billion", "billions", "milliarde", "milliarden" -> 1e9;
            case "t", "trillion", "trillions", "billionen" -> 1e12;
            default -> Double.NaN;
        };
    }
}
