package brigade.cli;

import brigade.restaurant.Mix;
import brigade.server.Kind;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a mix: by its name, or by weights such as dish=8,user-action=1. */
final class MixWords implements ITypeConverter<Mix> {

    @Override
    public Mix convert(String text) {
        return text.contains("=")
                ? weights(text)
                : new Choice<>(Mix.Preset.class).convert(text).mix();
    }

    private static Mix weights(String text) {
        int[] weights = new int[Kind.values().length];
        for (String part : text.split(",", -1)) {
            String[] sides = part.split("=", 2);
            if (sides.length < 2) {
                throw new TypeConversionException(
                        "'" + part + "' is not a kind with a weight, such as dish=8");
            }
            Kind kind = new Choice<>(Kind.class).convert(sides[0]);
            weights[kind.ordinal()] = WholeNumber.small(sides[1]);
        }
        try {
            return new Mix(weights[0], weights[1], weights[2], weights[3], weights[4]);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
