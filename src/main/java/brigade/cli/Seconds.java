package brigade.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.time.Duration;

/** Reads a number of seconds, such as 5 or 2.5, more than 0 and at most a day. */
final class Seconds implements ITypeConverter<Duration> {

    private static final double MOST = Duration.ofDays(1).toSeconds();

    @Override
    public Duration convert(String text) {
        try {
            double seconds = Double.parseDouble(text);
            if (seconds > 0 && seconds <= MOST) {
                return Duration.ofNanos(Math.max(1, Math.round(seconds * 1e9)));
            }
        } catch (NumberFormatException e) {
            // said below, like any other value that is not allowed
        }
        throw new TypeConversionException(
                "'" + text + "' is not a number of seconds more than 0 and at most 86400");
    }
}
