package brigade.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an instant of a trace as the window writes it: 00:42.318, or in seconds, 42.318. */
final class Moment implements ITypeConverter<Duration> {

    private static final Pattern FORM =
            Pattern.compile("(?:(\\d{1,6}):)?(\\d{1,8}(?:\\.\\d{1,9})?)");

    @Override
    public Duration convert(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new TypeConversionException(
                    "'" + text + "' is not an instant: seconds such as 42.318, or 00:42.318");
        }
        long minutes = form.group(1) == null ? 0 : Long.parseLong(form.group(1));
        return Duration.ofMinutes(minutes)
                .plusNanos(Math.round(Double.parseDouble(form.group(2)) * 1e9));
    }
}
