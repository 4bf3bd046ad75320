package brigade.lesson;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    private final Map<String, StepResult> results = new LinkedHashMap<>();
    private int at = -1;
    private long since;
    private State state = State.OVER;
    private @Nullable String said;

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
        this.lesson = lesson;
        this.host = host;
        steps = lesson.steps().toList();
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

    /** What was answered to the question of the step that is on. */
    public Optional<String> said() {
        return Optional.ofNullable(said);
    }

    /** The place of the step that is on among all, from 0. */
    public int place() {
        return at;
    }

    /** What was measured so far, step by step. */
    public List<StepResult> results() {
        return List.copyOf(results.values());
    }

    /** The result of the step that is on, once it is reached. */
    public Optional<StepResult> result() {
        return step().map(step -> results.get(step.id()));
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
        at = Math.min(next, steps.size());
        said = null;
        if (at == steps.size()) {
            state = State.OVER;
            return;
        }
        LessonStep step = steps.get(at);
        results.remove(step.id());
        if (step.question().isPresent()) {
            // Whoever is asked sees the stage; what happens on it waits for the answer.
            since = host.now();
            step.stage().stream()
                    .filter(order -> order instanceof StageOrder.Turn)
                    .forEach(host::carryOut);
            state = State.ASKS;
        } else {
            stage();
            state = waiting(step);
        }
    }

    /** Turns and does again what the step began with; its time begins anew. */
    public void stage() {
        step().ifPresent(step -> {
            since = host.now();
            step.stage().forEach(host::carryOut);
        });
    }

    private static State waiting(LessonStep step) {
        return step.end().until().isEmpty() ? State.REACHED : State.GOES_ON;
    }

    /**
     * Takes an answer, or that nobody wants to give one.
     *
     * @param answer the text of a choice or a number; null: not answered
     */
    public void answer(@Nullable String answer) {
        if (state == State.ASKS) {
            said = answer;
            // The stretch is measured from here: what passed while somebody thought is no part.
            stage();
            step().ifPresent(step -> state = State.GOES_ON);
            look();
        }
    }

    /** The person says that the step is over, whether its condition has come about or not. */
    public void skip() {
        if (state != State.OVER && state != State.REACHED) {
            next();
        }
    }

    /** Does what helps the condition to come about. */
    public void push() {
        step().flatMap(step -> step.end().push())
                .ifPresent(push -> push.orders().forEach(host::carryOut));
    }

    /** Looks whether the condition has come about. */
    public void look() {
        LessonStep step = step().orElse(null);
        if (step == null || (state != State.GOES_ON && state != State.LATE)) {
            if (step != null && state == State.REACHED && !results.containsKey(step.id())) {
                measure(step, true);
            }
            return;
        }
        long now = host.now();
        if (missing(step, now).isEmpty()) {
            state = State.REACHED;
            measure(step, true);
        } else if (now - since > step.end().within().toNanos()) {
            state = State.LATE;
            measure(step, false);
        }
    }

    /** The conditions that do not hold yet. */
    public List<Condition> missing() {
        return step().map(step -> missing(step, host.now())).orElse(List.of());
    }

    private List<Condition> missing(LessonStep step, long now) {
        return step.end().until().stream()
                .filter(each -> !each.holds(host.figure(each.figure(), since, now)))
                .toList();
    }

    private void measure(LessonStep step, boolean reached) {
        long now = host.now();
        Map<String, Double> figures = new LinkedHashMap<>();
        for (String each : figuresOf(step)) {
            figures.put(each, host.figure(each, since, now));
        }
        results.put(
                step.id(),
                new StepResult(
                        step.id(),
                        reached,
                        Duration.ofNanos(now - since),
                        Optional.ofNullable(said),
                        since,
                        now,
                        figures));
    }

    /** Those that its conditions, its question and its answer use. */
    private Set<String> figuresOf(LessonStep step) {
        Set<String> names = new LinkedHashSet<>();
        step.end().until().forEach(each -> names.add(each.figure()));
        step.question().ifPresent(question -> names.add(question.figure()));
        step.says().answer().ifPresent(answer -> names.addAll(AnswerText.figures(answer)));
        return names;
    }
}
