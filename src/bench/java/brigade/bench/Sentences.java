package brigade.bench;

import brigade.measure.compare.Comparison;
import brigade.measure.report.Findings;
import brigade.measure.report.Phrases;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a comparison says of its models. */
final class Sentences {

    private Sentences() {}

    /** How many sentences were said of a second model. */
    static long shared(Comparison run) {
        Findings findings = new Findings(run, new Phrases(Locale.ENGLISH));
        Set<String> said = new HashSet<>();
        return run.figures().stream()
                .map(findings::of)
                .flatMap(List::stream)
                .filter(sentence -> !said.add(sentence))
                .count();
    }
}
