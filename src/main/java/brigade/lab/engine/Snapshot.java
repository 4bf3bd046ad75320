package brigade.lab.engine;

import brigade.lab.engine.explore.Outcome;
import brigade.lab.engine.explore.RunView;
import brigade.lab.engine.explore.ScheduledRuns;
import brigade.lab.engine.rewrite.LoadedProgram;
import brigade.lab.engine.run.Run;
import brigade.lab.engine.run.RunOptions;
import brigade.lab.engine.run.Turn;
import brigade.lab.wire.LabMessage;
import brigade.lab.wire.Schedule;

import java.util.ArrayList;
import java.util.List;

/** What there is to see after some steps of a schedule. */
final class Snapshot {
    private Snapshot() {}

    static LabMessage of(LoadedProgram program, RunOptions options, Schedule schedule) {
        ScheduledRuns replay = new ScheduledRuns(program, options);
        Run run = replay.begin();
        RunView moment = new RunView(program);
        List<LabMessage> steps = new ArrayList<>();
        replay.steps(run, schedule.steps(), it -> steps.add(moment.step(run, it)));
        List<Turn> choices = run.choices();
        return Answers.done()
                .with("steps", steps)
                .with("threads", moment.threads(run))
                .with("statics", moment.statics())
                .with("objects", moment.objects(run))
                .with("locks", moment.locks(run))
                .with("choices", choices.stream().map(Turn::token).toList())
                .with("output", run.output())
                .with("ended", choices.isEmpty())
                .with(
                        "outcome",
                        choices.isEmpty()
                                ? ExplorationMessage.outcome(replay.outcomeOf(run))
                                : null);
    }

    /** Every step of a run to its end, with what the others would do before it, and its outcome. */
    static LabMessage steps(LoadedProgram program, RunOptions options, Schedule schedule) {
        RunView view = new RunView(program);
        LabMessage answer = Answers.done();
        List<LabMessage> steps = new ArrayList<>();
        Outcome outcome =
                new ScheduledRuns(program, options)
                        .outcome(
                                schedule,
                                new ScheduledRuns.Witness() {
                                    @Override
                                    public void step(Run run, Turn next) {
                                        steps.add(
                                                view.step(run, next)
                                                        .with("threads", view.states(run)));
                                    }

                                    @Override
                                    public void end(Run run) {
                                        answer.with("threads", view.states(run));
                                    }
                                });
        return answer.with("steps", steps).with("outcomes", once(outcome));
    }

    /** An outcome that came once. */
    static List<LabMessage> once(Outcome outcome) {
        return List.of(ExplorationMessage.outcome(outcome).with("count", 1L));
    }

    /** A step in a few letters, to compare runs by. */
    static void note(Turn choice, StringBuilder to) {
        to.append(choice.token())
                .append(choice.strand().action().ordinal())
                .append(choice.strand().site() == null ? -1 : choice.strand().site().line())
                .append(' ');
    }
}
