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

    /**
     * @param folder where recordings of children are, or empty
     */
    static List<String> write(Model model, ProofSpec spec, String folder) {
        List<String> words = new ArrayList<>();
        words.add(model.name());
        words.add(folder);
        words.add(spec.length().toString());
        for (Kind kind : Kind.values()) {
            words.add(Integer.toString(spec.mix().weight(kind)));
        }
        return words;
    }

    /** Reads all but the first two, which are the model and the folder. */
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
