package brigade.measure.compare;

import brigade.restaurant.Mix;
import brigade.server.Kind;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The command line that repeats a comparison. */
record SpecCommand(CompareSpec spec) {

    @Override
    public String toString() {
        String models =
                spec.models().stream().map(SpecCommand::word).collect(Collectors.joining(","));
        return String.join(
                        " ",
                        "brigade compare",
                        "--models " + models,
                        "--mix " + mix(spec.mix()),
                        "--customers " + plain(spec.customersPerSecond()),
                        "--seconds " + plain(spec.times().measured().toMillis() / 1e3),
                        "--warm-up " + plain(spec.times().warmUp().toMillis() / 1e3),
                        "--seed " + spec.seed())
                + (spec.heavyOnLoop() ? " --heavy-on-loop" : "")
                + (spec.sweep() ? " --sweep" : "");
    }

    private static String mix(Mix mix) {
        return Arrays.stream(Mix.Preset.values())
                .filter(preset -> preset.mix().equals(mix))
                .findFirst()
                .map(SpecCommand::word)
                .orElseGet(() -> weights(mix));
    }

    private static String weights(Mix mix) {
        return Arrays.stream(Kind.values())
                .filter(kind -> mix.weight(kind) > 0)
                .map(kind -> word(kind) + "=" + mix.weight(kind))
                .collect(Collectors.joining(","));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String plain(double number) {
        return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }
}
