package brigade.ui.lab.mend;

import brigade.lab.AllSchedules;
import brigade.lab.Explored;
import brigade.lab.LabOutcome;
import brigade.lab.Measured;
import brigade.ui.lab.model.LabSession;
import brigade.ui.lab.part.OutcomeWords;
import brigade.ui.page.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A result as text, for a teacher: lab, prediction, outcomes, schedule, proof. UI thread only. */
record ResultText(LabSession session, Texts texts) {

    String of(LabVerdict verdict) {
        List<String> lines = new ArrayList<>();
        String title =
                session.lab().map(it -> it.title(texts.locale())).orElse(texts.of("labs.own"));
        lines.add(texts.of("labs.result.lab", title, session.program().name()));
        if (!session.firstPrediction().isEmpty()) {
            lines.add(
                    texts.of(
                            "labs.result.prediction",
                            session.firstPrediction().stream()
                                    .map(this::name)
                                    .sorted()
                                    .collect(Collectors.joining(", "))));
        }
        verdict.all().ifPresent(it -> outcomes(it, lines));
        Measured measured = session.free().of(session.program()).measured();
        if (measured.runs() > 0) {
            lines.add(
                    texts.of(
                            "labs.result.measured",
                            measured.runs(),
                            measured.outcomes().stream()
                                    .map(it ->
                                            name(new LabOutcome(it.kind(), it.text()))
                                                    + ": "
                                                    + it.count())
                                    .collect(Collectors.joining(", "))));
        }
        VerdictWords words = new VerdictWords(session, texts);
        lines.add(texts.of("labs.result.verdict", words.headline(verdict)));
        verdict.schedule()
                .ifPresent(it ->
                        lines.add(
                                texts.of(
                                        "labs.result.schedule",
                                        session.program().name() + ":" + it)));
        if (verdict.kind() == LabVerdict.Kind.PROVEN) {
            words.bounds(verdict).forEach(it -> lines.add("  " + it));
            lines.add("  " + words.meaning(verdict));
        }
        if (session.variant().isEmpty()) {
            lines.add("");
            lines.add(session.source().stripTrailing());
        }
        return String.join("\n", lines) + "\n";
    }

    private void outcomes(AllSchedules all, List<String> lines) {
        for (Explored.Result each : all.explored().outcomes()) {
            String share = each.share().isEmpty() ? texts.of("labs.bars.found") : each.share();
            lines.add(
                    "  "
                            + (each.bad() ? "× " : "")
                            + name(new LabOutcome(each.kind(), each.text()))
                            + ": "
                            + share
                            + " ("
                            + each.schedule()
                            + ")");
        }
    }

    private String name(LabOutcome outcome) {
        return new OutcomeWords(texts).of(outcome.kind(), outcome.text());
    }
}
