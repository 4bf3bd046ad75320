package brigade.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a whole number such as 10000000 or 10_000_000. */
final class WholeNumber implements ITypeConverter<Long> {

    @Override
    public Long convert(String text) {
        try {
            return Long.valueOf(text.replace("_", ""));
        } catch (NumberFormatException e) {
            throw new TypeConversionException("'" + text + "' is not a whole number");
        }
    }

    /** The same for numbers of people and places. */
    static Integer small(String text) {
        long number = new WholeNumber().convert(text);
        return Math.clamp(number, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
}
