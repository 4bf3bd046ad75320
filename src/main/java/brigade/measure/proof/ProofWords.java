package brigade.measure.proof;

import brigade.restaurant.Mix;
import brigade.server.Kind;
import brigade.server.Model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What to prove as words of a command line, for the process that does it. */
final class ProofWords {

    private ProofWords() {}

    static List<String> write(Model model, ProofSpec spec) {
        List<String> words = new ArrayList<>();
        words.add(model.name());
        words.add(spec.length().toString());
        for (Kind kind : Kind.values()) {
            words.add(Integer.toString(spec.mix().weight(kind)));
        }
        return words;
    }

    /** Reads all but the first, which is the model. */
    static ProofSpec read(Model model, List<String> words) {
        List<Integer> weights =
                words.subList(1, words.size()).stream().map(Integer::valueOf).toList();
        return new ProofSpec(
                List.of(model),
                new Mix(
                        weights.get(0),
                        weights.get(1),
                        weights.get(2),
                        weights.get(3),
                        weights.get(4)),
                Duration.parse(words.getFirst()));
    }
}
