package brigade.ui.lab.graph;

import brigade.lab.Explored;
import brigade.lab.LabOutcome;
import brigade.lab.Measured;
import brigade.lab.OutcomeKind;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An outcome: whether it was predicted, whether a schedule leads to it, how often it was measured.
 *
 * @param possible what is known of it; empty where no schedule leads to it
 * @param measured how many free runs ended so
 */
record OutcomeRow(
        LabOutcome outcome,
        boolean bad,
        boolean predicted,
        Optional<Explored.Result> possible,
        long measured) {

    /** All there are: those that schedules lead to, bad ones first; then the others. */
    static List<OutcomeRow> of(
            @Nullable Explored explored, Measured measured, Set<LabOutcome> predicted) {
        List<OutcomeRow> rows = new ArrayList<>();
        if (explored != null) {
            together(explored).stream()
                    .sorted(Comparator.comparing(it -> !it.bad()))
                    .forEach(it -> rows.add(possible(it, measured, predicted)));
        }
        for (Measured.Count each : measured.outcomes()) {
            if (rows.stream().noneMatch(it -> it.outcome.is(each.kind(), each.text()))) {
                LabOutcome outcome = new LabOutcome(each.kind(), each.text());
                boolean bad = explored != null || each.kind() != OutcomeKind.PRINTS;
                boolean said = predicted.stream().anyMatch(it -> it.is(each.kind(), each.text()));
                rows.add(new OutcomeRow(outcome, bad, said, Optional.empty(), each.count()));
            }
        }
        for (LabOutcome each : predicted) {
            if (rows.stream().noneMatch(it -> each.is(it.outcome.kind(), it.outcome.text()))) {
                rows.add(new OutcomeRow(each, false, true, Optional.empty(), 0));
            }
        }
        return rows;
    }

    /** All deadlocks as one, and all livelocks, whoever waits for whom. */
    private static List<Explored.Result> together(Explored explored) {
        List<Explored.Result> results = new ArrayList<>();
        for (Explored.Result each : explored.outcomes()) {
            Explored.Result known =
                    results.stream()
                            .filter(it ->
                                    new LabOutcome(it.kind(), it.text())
                                            .is(each.kind(), each.text()))
                            .findFirst()
                            .orElse(null);
            if (known == null) {
                results.add(each);
            } else {
                results.set(results.indexOf(known), sum(known, each, explored.size().schedules()));
            }
        }
        return results;
    }

    private static Explored.Result sum(
            Explored.Result one, Explored.Result other, @Nullable BigInteger all) {
        BigInteger some = one.schedules();
        BigInteger more = other.schedules();
        BigInteger both = some == null || more == null ? null : some.add(more);
        boolean shorter = other.schedule().length() < one.schedule().length();
        return new Explored.Result(
                one.kind(),
                one.text(),
                one.bad(),
                both,
                both == null || all == null ? "" : both + "/" + all,
                shorter ? other.schedule() : one.schedule());
    }

    private static OutcomeRow possible(
            Explored.Result result, Measured measured, Set<LabOutcome> predicted) {
        LabOutcome outcome = new LabOutcome(result.kind(), result.text());
        long count =
                measured.outcomes().stream()
                        .filter(it -> outcome.is(it.kind(), it.text()))
                        .mapToLong(Measured.Count::count)
                        .sum();
        boolean said = predicted.stream().anyMatch(it -> it.is(result.kind(), result.text()));
        return new OutcomeRow(outcome, result.bad(), said, Optional.of(result), count);
    }

    /** The part of all schedules; -1 where there is no such part. */
    double share(@Nullable BigInteger all) {
        BigInteger schedules = possible.map(Explored.Result::schedules).orElse(null);
        if (schedules == null || all == null || all.signum() == 0) {
            return possible.isPresent() ? -1 : 0;
        }
        return new BigDecimal(schedules)
                .divide(new BigDecimal(all), MathContext.DECIMAL128)
                .doubleValue();
    }
}
