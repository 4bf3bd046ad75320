package brigade.lab.engine.explore;

import brigade.lab.engine.model.LabThread;
import brigade.lab.engine.rewrite.LoadedProgram;
import brigade.lab.engine.run.Carriers;
import brigade.lab.engine.run.Run;
import brigade.lab.engine.run.RunOptions;
import brigade.lab.engine.run.Strand;
import brigade.lab.engine.run.Turn;
import brigade.lab.engine.run.UncontrolledException;
import brigade.lab.wire.Schedule;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Runs of a program by schedules that are given. */
public final class ScheduledRuns {
    private static final int MOST_STEPS = 10_000;

    private final LoadedProgram program;
    private final RunOptions options;
    private final Carriers carriers = Carriers.best();

    public ScheduledRuns(LoadedProgram program, RunOptions options) {
        this.program = program;
        this.options = options;
    }

    /** A run at its beginning, whose threads' frames are captured. */
    public Run begin() {
        Run run = new Run(program, options, carriers);
        run.capture();
        run.begin(new LabThread());
        return run;
    }

    /** The same without frames: quicker. */
    public Run beginPlain() {
        Run run = new Run(program, options, carriers);
        run.begin(new LabThread());
        return run;
    }

    /**
     * Makes the steps of a schedule.
     *
     * @param each is told the step that comes next
     * @throws UncontrolledException if it does not fit; the message says which step does not, and
     *     who could go instead
     */
    public void steps(Run run, List<String> steps, Consumer<Turn> each) {
        int number = 0;
        for (String token : steps) {
            if (!token.equals("(") && !token.equals(")")) {
                number++;
                Turn choice = fitting(run, token, number);
                each.accept(choice);
                run.step(choice);
            }
        }
    }

    /** Goes on to the end with whoever can go first. */
    public void finish(Run run, Consumer<Turn> each) {
        List<Turn> choices = run.choices();
        for (int i = 0; i < MOST_STEPS && !choices.isEmpty(); i++) {
            each.accept(choices.getFirst());
            run.step(choices.getFirst());
            choices = run.choices();
        }
    }

    /** How a run that is over has ended. */
    public Outcome outcomeOf(Run run) {
        return Outcome.of(run);
    }

    /** Sees a run as it is made. */
    public interface Witness {
        /** Sees nothing. */
        Witness NONE =
                new Witness() {
                    @Override
                    public void step(Run run, Turn next) {}

                    @Override
                    public void end(Run run) {}
                };

        /** Before each step. */
        void step(Run run, Turn next);

        /** After the last. */
        void end(Run run);
    }

    /** Where a schedule leads, in one run. */
    public Outcome outcome(Schedule schedule, Witness witness) {
        List<String> steps = schedule.steps();
        Run run = begin();
        Consumer<Turn> each = it -> witness.step(run, it);
        int from = steps.indexOf("(");
        Outcome outcome = from < 0 ? toEnd(run, steps, each) : round(run, steps, from, each);
        witness.end(run);
        return outcome;
    }

    private Outcome toEnd(Run run, List<String> steps, Consumer<Turn> each) {
        steps(run, steps, each);
        finish(run, each);
        return run.choices().isEmpty()
                ? Outcome.of(run)
                : new Outcome(Outcome.Kind.LIVELOCK, "still running after many steps");
    }

    private Outcome round(Run run, List<String> steps, int from, Consumer<Turn> each) {
        StateKeys keys = new StateKeys(program);
        steps(run, steps.subList(0, from), each);
        StateKey before = keys.of(run);
        int to = steps.indexOf(")");
        steps(run, steps.subList(from, to), each);
        if (!before.equals(keys.of(run))) {
            throw new UncontrolledException(
                    "the steps in parentheses do not lead back to where they begin");
        }
        String who =
                steps.subList(from + 1, to).stream()
                        .map(it -> it.substring(0, 1))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" and "));
        return new Outcome(
                Outcome.Kind.LIVELOCK,
                who + (who.length() == 1 ? " goes" : " go") + " on for ever");
    }

    private static Turn fitting(Run run, String token, int number) {
        Turn quick = Schedules.quick(run, token);
        if (quick != null) {
            return quick;
        }
        List<Turn> choices = run.choices();
        for (Turn each : choices) {
            if (each.token().equals(token)
                    || (each.alternative() == 0 && each.token().equals(token + "1"))) {
                return each;
            }
        }
        String could =
                choices.isEmpty()
                        ? "the run is over by then"
                        : choices.stream()
                                .map(Turn::token)
                                .collect(Collectors.joining(" or ", "", " could"));
        throw new UncontrolledException(
                "step "
                        + number
                        + " of this schedule does not fit: "
                        + why(run, token)
                        + "; "
                        + could);
    }

    private static String why(Run run, String token) {
        int number = Schedules.number(token);
        if (number >= run.strands().size()) {
            return "there is no thread " + token + " then";
        }
        Strand strand = run.strands().get(number);
        if (strand.ended()) {
            return strand.letter() + " has ended";
        }
        return strand.free() ? "there is no step " + token : WaitRing.waits(strand, run);
    }
}
