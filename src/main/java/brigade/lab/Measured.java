package brigade.lab;

import brigade.lab.wire.LabMessage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How runs ended, most frequent first.
 *
 * @param byCompiler the same by what made the machine code; only of memory labs
 */
public record Measured(long runs, List<Count> outcomes, Map<Compiler, Measured> byCompiler) {
    public Measured {
        outcomes = List.copyOf(outcomes);
        byCompiler = Map.copyOf(byCompiler);
    }

    /** Of no runs. */
    public static final Measured NONE = new Measured(0, List.of());

    /** Of no memory lab. */
    public Measured(long runs, List<Count> outcomes) {
        this(runs, outcomes, Map.of());
    }

    /** An outcome and how often it came. */
    public record Count(OutcomeKind kind, String text, long count) {}

    static Measured of(LabMessage answer) {
        return of(
                answer.messages("outcomes").stream()
                        .map(it ->
                                new Count(
                                        OutcomeKind.of(it.text("kind")),
                                        it.text("text"),
                                        it.number("count")))
                        .toList(),
                Map.of());
    }

    private static Measured of(List<Count> counts, Map<Compiler, Measured> parts) {
        return new Measured(
                counts.stream().mapToLong(Count::count).sum(),
                counts.stream().sorted((a, b) -> Long.compare(b.count(), a.count())).toList(),
                parts);
    }

    /** All together. */
    static Measured together(Map<Compiler, Measured> parts) {
        Measured all = NONE;
        for (Map.Entry<Compiler, Measured> each : parts.entrySet()) {
            all = all.plus(of(each.getValue().outcomes(), Map.of(each.getKey(), each.getValue())));
        }
        return all;
    }

    /** With those of other runs of the same program. */
    public Measured plus(Measured more) {
        List<Count> all = new ArrayList<>(outcomes);
        more.outcomes.forEach(each -> add(all, each));
        Map<Compiler, Measured> parts = new EnumMap<>(Compiler.class);
        parts.putAll(byCompiler);
        more.byCompiler.forEach((by, part) -> parts.merge(by, part, Measured::plus));
        return of(all, parts);
    }

    private static void add(List<Count> all, Count more) {
        for (int i = 0; i < all.size(); i++) {
            Count known = all.get(i);
            if (known.kind() == more.kind() && known.text().equals(more.text())) {
                all.set(i, new Count(known.kind(), known.text(), known.count() + more.count()));
                return;
            }
        }
        all.add(more);
    }

    /** Whether one of the runs goes on for ever. */
    boolean spins() {
        return outcomes.stream().anyMatch(it -> it.kind() == OutcomeKind.LIVELOCK);
    }
}
