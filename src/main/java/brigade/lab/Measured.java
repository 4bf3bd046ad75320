package brigade.lab;

import brigade.lab.wire.LabMessage;

import java.util.List;

/** How runs ended, most frequent first. */
public record Measured(long runs, List<Count> outcomes) {

    /** An outcome and how often it came. */
    public record Count(OutcomeKind kind, String text, long count) {}

    static Measured of(LabMessage answer) {
        List<Count> counts =
                answer.messages("outcomes").stream()
                        .map(it ->
                                new Count(
                                        OutcomeKind.of(it.text("kind")),
                                        it.text("text"),
                                        it.number("count")))
                        .sorted((a, b) -> Long.compare(b.count(), a.count()))
                        .toList();
        return new Measured(counts.stream().mapToLong(Count::count).sum(), counts);
    }
}
