package brigade.cli;

import brigade.measure.Speed;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Reads a speed as one types it: 1/100, 1, 10. */
final class SpeedWord implements ITypeConverter<Speed> {

    @Override
    public Speed convert(String text) {
        return Arrays.stream(Speed.values())
                .filter(speed -> word(speed).equals(text.replace("×", "").replace("x", "")))
                .findFirst()
                .orElseThrow(
                        () -> new TypeConversionException("'" + text + "' is none of " + words()));
    }

    private static String word(Speed speed) {
        return speed.toString().replace("×", "");
    }

    private static String words() {
        return Arrays.stream(Speed.values()).map(SpeedWord::word).collect(Collectors.joining(", "));
    }
}
