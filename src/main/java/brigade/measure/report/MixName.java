package brigade.measure.report;

import brigade.restaurant.Mix;
import brigade.server.Kind;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What a mix is called, and what is in it. */
public record MixName(Phrases phrases) {

    /** Lunch rush (dish 40 %, …). */
    public String of(Mix mix) {
        int sum = Arrays.stream(Kind.values()).mapToInt(mix::weight).sum();
        String parts =
                Arrays.stream(Kind.values())
                        .filter(kind -> mix.weight(kind) > 0)
                        .map(kind ->
                                phrases.of(
                                        "kind." + kind.name(),
                                        phrases.amounts().percent(mix.weight(kind) / (double) sum)))
                        .collect(Collectors.joining(", "));
        return name(mix) + ": " + parts;
    }

    private String name(Mix mix) {
        return Arrays.stream(Mix.Preset.values())
                .filter(preset -> preset.mix().equals(mix))
                .findFirst()
                .map(this::of)
                .orElseGet(() -> phrases.of("mix.own"));
    }

    /** A preset's. */
    public String of(Mix.Preset preset) {
        return phrases.of("mix." + preset.name());
    }
}
