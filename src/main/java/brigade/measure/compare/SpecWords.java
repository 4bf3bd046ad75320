package brigade.measure.compare;

import brigade.restaurant.Mix;
import brigade.server.Kind;
import brigade.server.Model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What to compare as words of a command line, for the process that measures one model. */
final class SpecWords {

    private static final int MIX = 6;

    private SpecWords() {}

    static List<String> write(CompareSpec spec) {
        List<String> words = new ArrayList<>();
        words.add(Double.toString(spec.customersPerSecond()));
        words.add(spec.times().warmUp().toString());
        words.add(spec.times().measured().toString());
        words.add(Long.toString(spec.seed()));
        words.add(Boolean.toString(spec.sweep()));
        words.add(Boolean.toString(spec.heavyOnLoop()));
        for (Kind kind : Kind.values()) {
            words.add(Integer.toString(spec.mix().weight(kind)));
        }
        return words;
    }

    static CompareSpec read(Model model, List<String> words) {
        return new CompareSpec(
                List.of(model),
                mix(words.subList(MIX, words.size())),
                Double.parseDouble(words.get(0)),
                new CompareSpec.Times(Duration.parse(words.get(1)), Duration.parse(words.get(2))),
                Long.parseLong(words.get(3)),
                Boolean.parseBoolean(words.get(4)),
                Boolean.parseBoolean(words.get(5)));
    }

    private static Mix mix(List<String> weights) {
        List<Integer> numbers = weights.stream().map(Integer::valueOf).toList();
        return new Mix(
                numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3), numbers.get(4));
    }
}
