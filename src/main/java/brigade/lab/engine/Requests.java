package brigade.lab.engine;

import brigade.lab.engine.explore.Enumeration;
import brigade.lab.engine.explore.Exploration;
import brigade.lab.engine.explore.Explorer;
import brigade.lab.engine.explore.GraphNotes;
import brigade.lab.engine.explore.Outcome;
import brigade.lab.engine.explore.ScheduledRuns;
import brigade.lab.engine.explore.StateLimits;
import brigade.lab.engine.rewrite.LoadedProgram;
import brigade.lab.engine.run.Gate;
import brigade.lab.engine.run.RunOptions;
import brigade.lab.engine.run.UncontrolledException;
import brigade.lab.wire.LabMessage;
import brigade.lab.wire.Schedule;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Does what the app asks for, one request after another. */
final class Requests {
    private final Programs programs = new Programs();
    private final Answers answers;

    Requests(Answers answers) {
        this.answers = answers;
    }

    LabMessage answer(LabMessage request) {
        ProgramOutput.to(Gate::print);
        return switch (request.text("do")) {
            case "hello" -> Answers.done();
            case "end" -> end();
            case "explore" -> explore(request);
            case "enumerate" -> enumerate(request);
            case "run" -> run(request);
            case "replay" -> replay(request);
            case "show" -> Snapshot.of(loaded(request), options(request), schedule(request));
            case "trace" -> Snapshot.steps(loaded(request), options(request), schedule(request));
            case "free" ->
                    new FreeRuns(programs.load(request.message("program"), false))
                            .run(
                                    request.number("times"),
                                    Duration.ofSeconds(request.number("seconds")));
            case "actors" ->
                    new ActorRuns(programs.actors(request.message("program")))
                            .run(
                                    request.number("times"),
                                    Duration.ofSeconds(request.number("seconds")));
            case "compile" -> compile(request);
            default -> Answers.failed("nobody does '" + request.text("do") + "'");
        };
    }

    /** Ends this JVM as programs end, so that it writes the cache that a training run makes. */
    private static LabMessage end() {
        System.exit(0);
        return Answers.done();
    }

    private LoadedProgram loaded(LabMessage request) {
        return programs.load(request.message("program"), true);
    }

    private static RunOptions options(LabMessage request) {
        return new RunOptions(request.flag("anyTime"), (int) request.numberOr("wakeUps", 0));
    }

    private static Schedule schedule(LabMessage request) {
        try {
            return Schedule.of(request.text("schedule"));
        } catch (IllegalArgumentException e) {
            throw new UncontrolledException(String.valueOf(e.getMessage()));
        }
    }

    private LabMessage explore(LabMessage request) {
        StateLimits standard = StateLimits.STANDARD;
        StateLimits limits =
                new StateLimits(
                        (int) request.numberOr("states", standard.states()),
                        (int) request.numberOr("steps", standard.steps()),
                        Duration.ofMillis(request.numberOr("millis", standard.time().toMillis())));
        LoadedProgram program = loaded(request);
        int told = (int) request.numberOr("graph", 0);
        GraphNotes notes = told > 0 ? new GraphNotes(told) : null;
        Explorer explorer = new Explorer(program, options(request), limits, notes);
        Exploration result =
                explorer.explore(
                        states -> answers.progress(new LabMessage().with("states", states)));
        return ExplorationMessage.of(result)
                .with("free", List.copyOf(program.free()))
                .with("graph", notes == null ? null : notes.message());
    }

    private LabMessage enumerate(LabMessage request) {
        Map<Outcome, Long> counts =
                Enumeration.of(loaded(request), options(request), request.number("most"));
        return Answers.done()
                .with(
                        "outcomes",
                        counts.entrySet().stream()
                                .map(it ->
                                        ExplorationMessage.outcome(it.getKey())
                                                .with("count", it.getValue()))
                                .toList());
    }

    private LabMessage run(LabMessage request) {
        Outcome outcome =
                new ScheduledRuns(loaded(request), options(request))
                        .outcome(schedule(request), ScheduledRuns.Witness.NONE);
        return Answers.done().with("outcomes", Snapshot.once(outcome));
    }

    /** The same schedule again and again: whether each run is the same, and how quick they are. */
    private LabMessage replay(LabMessage request) {
        ScheduledRuns replay = new ScheduledRuns(loaded(request), options(request));
        Schedule schedule = schedule(request);
        long times = request.number("times");
        String first = "";
        long same = 0;
        long since = System.nanoTime();
        for (long i = 0; i < times; i++) {
            StringBuilder steps = new StringBuilder();
            var run = replay.beginPlain();
            replay.steps(run, schedule.steps(), it -> Snapshot.note(it, steps));
            replay.finish(run, it -> Snapshot.note(it, steps));
            String all = steps.append(run.output()).toString();
            first = i == 0 ? all : first;
            same += all.equals(first) ? 1 : 0;
        }
        double seconds = (System.nanoTime() - since) / 1e9;
        return Answers.done().with("same", same).with("seconds", seconds);
    }

    private static LabMessage compile(LabMessage request) {
        LabMessage program = request.message("program");
        SourceCompiler.Result result =
                SourceCompiler.compile(program.text("name"), program.text("source"));
        return Answers.done().with("errors", result.errors());
    }
}
