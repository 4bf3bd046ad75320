package brigade.ui.lab.mend;

import brigade.lab.Explored;
import brigade.lab.graph.SharedVariable;
import brigade.lab.graph.SharedVariable.RaceAccess;
import brigade.ui.lab.model.LabMoment;
import brigade.ui.lab.model.LabSession;
import brigade.ui.lab.part.OutcomeWords;
import brigade.ui.page.Texts;

import java.util.ArrayList;
import java.util.List;

/** Verdicts in words. UI thread only. */
record VerdictWords(LabSession session, Texts texts) {

    /** In one line: "proven: 2 threads, 6 steps, complete, race-free". */
    String headline(LabVerdict verdict) {
        return switch (verdict.kind()) {
            case RUNNING -> texts.of("labs.verdict.running", session.exploring().states());
            case PROBLEM -> verdict.problem();
            case BROKEN -> broken(explored(verdict));
            case RACE -> texts.of("labs.verdict.race");
            case FREE ->
                    texts.of(
                            "labs.verdict.free",
                            String.join(", ", explored(verdict).doubts().free()));
            case INCOMPLETE ->
                    texts.of("labs.verdict.incomplete", explored(verdict).size().states());
            case PROVEN -> {
                Explored.Size size = explored(verdict).size();
                yield texts.of("labs.verdict.proven", size.threads(), size.stepsMax());
            }
        };
    }

    private static Explored explored(LabVerdict verdict) {
        return verdict.all().orElseThrow().explored();
    }

    private String broken(Explored explored) {
        Explored.Result worst = explored.worst().orElseThrow();
        String how = new OutcomeWords(texts).of(worst.kind(), worst.text());
        return worst.schedule().isEmpty()
                ? texts.of("labs.verdict.always", how)
                : texts.of("labs.verdict.broken", worst.schedule(), how);
    }

    /** What that means, in one or two sentences; empty where there is nothing to add. */
    String meaning(LabVerdict verdict) {
        return switch (verdict.kind()) {
            case RUNNING, PROBLEM, FREE -> "";
            case BROKEN -> texts.of("labs.verdict.broken.means");
            case RACE -> race(verdict) + texts.of("labs.verdict.race.means");
            case INCOMPLETE -> texts.of("labs.verdict.incomplete.means");
            case PROVEN -> texts.of("labs.verdict.proven.means");
        };
    }

    private String race(LabVerdict verdict) {
        SharedVariable variable = verdict.racy().orElse(null);
        if (variable == null) {
            return "";
        }
        SharedVariable.RacePair race = variable.race().orElseThrow();
        return access(race.first(), variable) + " × " + access(race.second(), variable) + ". ";
    }

    private String access(RaceAccess access, SharedVariable variable) {
        LabMoment moment = session.seat().moment();
        String who =
                moment.thread(access.thread()).isPresent()
                        ? moment.nameOf(access.thread())
                        : access.thread();
        return texts.of(
                access.writes() ? "labs.order.writes" : "labs.order.reads",
                who,
                variable.name(),
                access.line());
    }

    private String tried(boolean complete, Explored.Size size) {
        if (!complete) {
            return texts.of("labs.bounds.incomplete", size.states());
        }
        return size.schedules() == null
                ? texts.of("labs.bounds.endless", size.states())
                : texts.of("labs.bounds.schedules", size.states(), size.schedules());
    }

    /** For what a proof holds, and for what it does not: a line each. */
    List<String> bounds(LabVerdict verdict) {
        List<String> bounds = new ArrayList<>();
        verdict.all()
                .ifPresent(all -> {
                    Explored.Size size = all.explored().size();
                    bounds.add(texts.of("labs.bounds.threads", size.threads(), size.stepsMax()));
                    bounds.add(tried(all.explored().complete(), size));
                    bounds.add(
                            texts.of(
                                    session.seat().freedom().wakeUps() > 0
                                            ? "labs.bounds.wake-ups"
                                            : "labs.bounds.no-wake-ups"));
                    bounds.add(
                            texts.of(
                                    session.seat().freedom().anyTime()
                                            ? "labs.bounds.any-time"
                                            : "labs.bounds.time"));
                });
        return bounds;
    }
}
