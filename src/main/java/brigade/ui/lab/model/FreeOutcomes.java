package brigade.ui.lab.model;

import brigade.lab.LabLesson;
import brigade.lab.LabOutcome;
import brigade.lab.Measured;
import brigade.lab.OutcomeKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was measured beside what was predicted and foreseen: a row an outcome. */
public final class FreeOutcomes {
    private FreeOutcomes() {}

    /** What the person said of an outcome, and what came of it. */
    public enum Verdict {
        /** Nothing was predicted. */
        NONE,
        /** It came, as was said. */
        RIGHT,
        /** It came, and nobody had said so. */
        SURPRISE,
        /** It was said to be possible, and has not come so far. */
        NOT_SEEN,
        /** It was not said to be possible, and has not come. */
        ABSENT
    }

    /**
     * A row.
     *
     * @param share of all runs, from 0 to 1
     * @param foreseen what the lab says of it, of its first variant; empty of others
     */
    public record Row(
            LabOutcome outcome,
            long count,
            double share,
            boolean bad,
            Verdict verdict,
            Optional<LabLesson.Foreseen> foreseen) {}

    /** What is measured first, most frequent first; then what was foreseen and has not come. */
    public static List<Row> of(LabSession session) {
        Measured measured = session.free().of(session.program()).measured();
        List<LabLesson.Foreseen> foreseen =
                session.isFirstVariant()
                        ? session.lab().orElseThrow().lesson().prediction().foreseen()
                        : List.of();
        List<Row> rows = new ArrayList<>();
        for (Measured.Count each : measured.outcomes()) {
            LabOutcome outcome = new LabOutcome(each.kind(), text(each.kind(), each.text()));
            rows.add(row(session, outcome, each.count(), measured.runs(), foreseen));
        }
        for (LabLesson.Foreseen each : foreseen) {
            if (rows.stream().noneMatch(it -> same(it.outcome, each.outcome()))) {
                rows.add(row(session, each.outcome(), 0, measured.runs(), foreseen));
            }
        }
        return rows;
    }

    /** Who waits for whom is told otherwise of free runs than of stepped ones. */
    private static String text(OutcomeKind kind, String text) {
        return kind == OutcomeKind.PRINTS || kind == OutcomeKind.EXCEPTION ? text : "";
    }

    private static boolean same(LabOutcome one, LabOutcome other) {
        return other.is(one.kind(), one.text());
    }

    private static Row row(
            LabSession session,
            LabOutcome outcome,
            long count,
            long runs,
            List<LabLesson.Foreseen> foreseen) {
        boolean said = session.prediction().stream().anyMatch(it -> same(outcome, it));
        Verdict verdict =
                session.prediction().isEmpty()
                        ? Verdict.NONE
                        : count > 0
                                ? said ? Verdict.RIGHT : Verdict.SURPRISE
                                : said ? Verdict.NOT_SEEN : Verdict.ABSENT;
        return new Row(
                outcome,
                count,
                runs == 0 ? 0 : (double) count / runs,
                session.program().bad(outcome.kind(), outcome.text()),
                verdict,
                foreseen.stream().filter(it -> same(outcome, it.outcome())).findFirst());
    }
}
