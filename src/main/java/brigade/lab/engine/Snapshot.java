package brigade.lab.engine;

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
import java.util.function.Consumer;

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

    /** Every step of a run to its end, with what the others would do before it. */
    static LabMessage steps(LoadedProgram program, RunOptions options, Schedule schedule) {
        ScheduledRuns replay = new ScheduledRuns(program, options);
        Run run = replay.begin();
        RunView view = new RunView(program);
        List<LabMessage> steps = new ArrayList<>();
        Consumer<Turn> note = it -> steps.add(view.step(run, it).with("threads", view.states(run)));
        replay.steps(run, schedule.steps(), note);
        if (!schedule.steps().contains("(")) {
            replay.finish(run, note);
        }
        return Answers.done().with("steps", steps).with("threads", view.states(run));
    }

    /** A step in a few letters, to compare runs by. */
    static void note(Turn choice, StringBuilder to) {
        to.append(choice.token())
                .append(choice.strand().action().ordinal())
                .append(choice.strand().site() == null ? -1 : choice.strand().site().line())
                .append(' ');
    }
}
