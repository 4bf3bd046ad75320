package brigade.lesson;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One way through a lesson: which step is on, what was asked and answered, and what was measured.
 * Whoever shows it calls {@link #look} from time to time. One thread.
 */
public final class LessonRun {

    private final Lesson lesson;
    private final LessonHost host;
    private final List<LessonStep> steps;
    private final Stages stages;
    private final Map<String, StepResult> results = new LinkedHashMap<>();
    private int at = -1;
    private long since;
    private State state = State.OVER;
    private @Nullable Guess expected;
    private List<Missing> missing = List.of();
    private @Nullable StepResult result;
    private boolean settled;

    /** How the step that is on stands. */
    public enum State {
        /** It asks, and waits for an answer. */
        ASKS,
        /** Its condition has not come about yet. */
        GOES_ON,
        /** It has not in its time: something is missing. */
        LATE,
        /** It has, or the person has said so: the answer is told. */
        REACHED,
        /** All steps are over, or none has begun. */
        OVER
    }

    /** Begins with {@link #next()}. */
    public LessonRun(Lesson lesson, LessonHost host) {
        this(lesson, host, List.of());
    }

    /**
     * Goes on with a lesson that was stopped, with {@link #goTo}.
     *
     * @param before what its steps brought then
     */
    public LessonRun(Lesson lesson, LessonHost host, List<StepResult> before) {
        this.lesson = lesson;
        this.host = host;
        steps = lesson.steps().toList();
        stages = new Stages(steps);
        before.forEach(each -> results.put(each.step(), each));
    }

    public Lesson lesson() {
        return lesson;
    }

    public State state() {
        return state;
    }

    /** The step that is on; empty before the first and after the last. */
    public Optional<LessonStep> step() {
        return at >= 0 && at < steps.size() ? Optional.of(steps.get(at)) : Optional.empty();
    }

    /** The chapter of the step that is on. */
    public Optional<Chapter> chapter() {
        return step().flatMap(step ->
                lesson.chapters().stream().filter(it -> it.steps().contains(step)).findFirst());
    }

    /** What was predicted when the step that is on asked. */
    public Optional<Guess> expected() {
        return Optional.ofNullable(expected);
    }

    /** The place of the step that is on among all, from 0. */
    public int place() {
        return at;
    }

    /** What was measured so far, step by step; of steps that nobody came to, nothing. */
    public List<StepResult> results() {
        return steps.stream().map(step -> results.get(step.id())).filter(Objects::nonNull).toList();
    }

    /** The result of the step that is on, once it is reached or its time is up. */
    public Optional<StepResult> result() {
        return Optional.ofNullable(result);
    }

    /** Goes on to the next step, or ends behind the last. */
    public void next() {
        begin(at + 1);
    }

    /** Goes back to the step before. */
    public void back() {
        if (at > 0) {
            begin(at - 1);
        }
    }

    /** Begins with the first step of a chapter, or with any step, by its id. */
    public void goTo(String id) {
        IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).id().equals(id) || beginsChapter(i, id))
                .findFirst()
                .ifPresent(this::begin);
    }

    private boolean beginsChapter(int step, String chapter) {
        return lesson.chapters().stream()
                .anyMatch(it ->
                        it.id().equals(chapter) && it.steps().getFirst().equals(steps.get(step)));
    }

    private void begin(int next) {
        leave();
        at = Math.min(next, steps.size());
        expected = null;
        missing = List.of();
        result = null;
        settled = false;
        if (at == steps.size()) {
            state = State.OVER;
            return;
        }
        LessonStep step = steps.get(at);
        state = step.question().isPresent() ? State.ASKS : waiting(step);
        stage();
    }

    /** What nobody waited for is told as it stands. */
    private void leave() {
        step().ifPresent(step -> {
            settle(step);
            if (!results.containsKey(step.id())) {
                measure(step, false, host.now());
            }
        });
    }

    /**
     * Turns all knobs as they are meant to be at the step, from wherever somebody comes to it, and
     * does what the step began with; its time begins anew.
     */
    public void stage() {
        if (step().isPresent()) {
            since = host.now();
            stages.at(at).stream().filter(this::isDue).forEach(host::carryOut);
        }
    }

    /** Whether the step that is on has a stage, which can be put back. */
    public boolean staged() {
        return !stages.at(at).isEmpty();
    }

    /** Whoever is asked sees the stage; what happens on it waits for the answer. */
    private boolean isDue(StageOrder order) {
        return state != State.ASKS || order instanceof StageOrder.Turn;
    }

    private static State waiting(LessonStep step) {
        return step.end().until().isEmpty() ? State.REACHED : State.GOES_ON;
    }

    /**
     * Takes an answer, or that nobody wants to give one.
     *
     * @param guess null: not answered
     */
    public void answer(@Nullable Guess guess) {
        if (state == State.ASKS) {
            expected = guess;
            // The stretch is measured from here: what passed while somebody thought is no part.
            step().ifPresent(step -> state = waiting(step));
            stage();
            look();
        }
    }

    /** Does what helps the condition to come about. */
    public void push() {
        step().flatMap(step -> step.end().push())
                .ifPresent(push -> push.orders().forEach(host::carryOut));
    }

    /** Looks whether the condition has come about. */
    public void look() {
        step().ifPresent(this::look);
    }

    private void look(LessonStep step) {
        if (state == State.GOES_ON || state == State.LATE) {
            long now = host.now();
            missing =
                    step.end().until().stream()
                            .map(each -> new Missing(each, host.figure(each.figure(), since, now)))
                            .filter(each -> !each.condition().holds(each.measured()))
                            .toList();
            if (missing.isEmpty()) {
                state = State.REACHED;
            } else if (state == State.GOES_ON && now - since > step.end().within().toNanos()) {
                state = State.LATE;
                measure(step, false, now);
            }
        }
        settle(step);
    }

    /**
     * Measures a step that is reached, and the same stretch once more the next time: by then the
     * trace has what was recorded just then.
     */
    private void settle(LessonStep step) {
        if (state != State.REACHED || settled) {
            return;
        }
        StepResult before = result;
        settled = before != null && before.reached();
        measure(step, true, before != null && settled ? before.to() : host.now());
    }

    /** The conditions that did not hold when {@link #look} looked last. */
    public List<Missing> missing() {
        return missing;
    }

    private void measure(LessonStep step, boolean reached, long now) {
        Map<String, Double> figures = new LinkedHashMap<>();
        for (String each : figuresOf(step)) {
            figures.put(each, figure(each, now));
        }
        StepResult next =
                new StepResult(
                        step.id(),
                        reached,
                        Duration.ofNanos(now - since),
                        Optional.ofNullable(expected),
                        since,
                        now,
                        figures);
        result = next;
        // Who comes back to a step and does not wait for it again keeps what was measured.
        results.merge(step.id(), next, (was, is) -> is.reached() || !was.reached() ? is : was);
    }

    private double figure(String name, long now) {
        if (!AnswerFigures.ofEarlier(name)) {
            return host.figure(name, since, now);
        }
        StepResult earlier = results.get(AnswerFigures.step(name));
        return earlier == null ? Double.NaN : earlier.figure(AnswerFigures.figure(name));
    }

    /** Those that its conditions, its question and answers use. */
    private Set<String> figuresOf(LessonStep step) {
        Set<String> names = new LinkedHashSet<>();
        step.end().until().forEach(each -> names.add(each.figure()));
        step.end().expect().forEach(each -> names.add(each.figure()));
        step.question().ifPresent(question -> names.add(question.figure()));
        step.says().answer().ifPresent(answer -> names.addAll(AnswerFigures.of(answer)));
        steps.stream()
                .flatMap(each -> each.says().answer().stream())
                .flatMap(answer -> AnswerFigures.of(answer).stream())
                .filter(AnswerFigures::ofEarlier)
                .filter(name -> AnswerFigures.step(name).equals(step.id()))
                .forEach(name -> names.add(AnswerFigures.figure(name)));
        return names;
    }
}
