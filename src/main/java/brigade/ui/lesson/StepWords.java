package brigade.ui.lesson;

import brigade.lesson.Chapter;
import brigade.lesson.Guess;
import brigade.lesson.LessonPhrases;
import brigade.lesson.LessonRun;
import brigade.lesson.LessonRun.State;
import brigade.lesson.LessonStep;
import brigade.lesson.LessonText;
import brigade.lesson.LessonWords;
import brigade.lesson.Question;
import brigade.lesson.StepResult;
import brigade.ui.page.Texts;
import brigade.ui.page.Units;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what the card of a step says, in the person's language. Knows no toolkit. */
final class StepWords {

    private final Texts texts;
    private final Units units;
    private final LessonWords known;
    private final LessonPhrases phrases;

    StepWords(LessonWords words, Texts texts, Units units) {
        this.texts = texts;
        this.units = units;
        known = words;
        phrases = new LessonPhrases(words, this::figure, texts.locale());
    }

    /** A number and its unit stay in one row. */
    private String figure(double value, LessonWords.Unit unit) {
        return written(value, unit).replace(' ', '\u00a0');
    }

    private String written(double value, LessonWords.Unit unit) {
        if (Double.isNaN(value)) {
            return texts.of("none");
        }
        return switch (unit) {
            case COUNT -> units.count(Math.round(value));
            case MILLIS -> units.duration(Math.round(value * 1e6));
            case BYTES -> units.bytes(Math.round(value));
            case PERCENT -> units.percent(value / 100);
        };
    }

    private String in(LessonText text) {
        return phrases.of(text);
    }

    /** The card of the step that is on; empty when all are over. */
    Optional<StepCard> card(LessonRun run) {
        Chapter chapter = run.chapter().orElse(null);
        return chapter == null
                ? Optional.empty()
                : run.step().map(step -> card(run, chapter, step));
    }

    private StepCard card(LessonRun run, Chapter chapter, LessonStep step) {
        return new StepCard(
                head(run, chapter),
                new StepCard.Words(
                        in(step.says().title()),
                        in(step.says().text()),
                        step.says().code().orElse("")),
                step.question().map(question -> asks(run, question)).orElse(StepCard.Asks.NOTHING),
                waits(run, step),
                tells(run, step),
                texts.of(next(run)),
                run.staged());
    }

    private static String next(LessonRun run) {
        return switch (run.state()) {
            case ASKS -> "lesson.show";
            case GOES_ON, LATE -> "lesson.skip";
            case REACHED, OVER -> "lesson.next";
        };
    }

    private StepCard.Head head(LessonRun run, Chapter chapter) {
        List<Chapter> chapters = run.lesson().chapters();
        return new StepCard.Head(
                texts.of(
                        "lesson.chapter",
                        chapters.indexOf(chapter) + 1,
                        chapters.size(),
                        in(chapter.title()).toUpperCase(texts.locale())),
                texts.of("lesson.place", run.place() + 1, run.lesson().steps().count()),
                chapters.stream().map(each -> each.steps().size()).toList(),
                run.place());
    }

    private StepCard.Asks asks(LessonRun run, Question question) {
        List<String> choices =
                question.choices().stream().map(choice -> in(choice.text())).toList();
        double measured =
                run.state() == State.REACHED
                        ? run.result().map(it -> it.figure(question.figure())).orElse(Double.NaN)
                        : Double.NaN;
        return new StepCard.Asks(
                in(question.text()),
                choices,
                Estimate.unit(unit(question)),
                run.expected()
                        .filter(_ -> question.estimates())
                        .map(said -> phrases.expected(question, said))
                        .orElse(""),
                chosen(question, run.expected().orElse(null)),
                question.right(measured).map(question.choices()::indexOf).orElse(-1),
                run.state() == State.ASKS);
    }

    /** What the figure that is asked for is measured in. */
    LessonWords.Unit unit(Question question) {
        return known.figures().getOrDefault(question.figure(), LessonWords.Unit.COUNT);
    }

    private StepCard.Waits waits(LessonRun run, LessonStep step) {
        if (run.state() != State.GOES_ON && run.state() != State.LATE) {
            return StepCard.Waits.NOTHING;
        }
        String missing = phrases.progress(run.missing());
        boolean late = run.state() == State.LATE;
        return new StepCard.Waits(
                texts.of(late ? "lesson.late" : "lesson.waits", missing),
                late ? step.end().push().map(push -> in(push.label())).orElse("") : "",
                late);
    }

    private StepCard.Tells tells(LessonRun run, LessonStep step) {
        StepResult result = run.result().orElse(null);
        if (run.state() != State.REACHED || result == null || step.says().answer().isEmpty()) {
            return StepCard.Tells.NOTHING;
        }
        return new StepCard.Tells(
                told(step, result), phrases.outcome(step, result), axis(step, result));
    }

    /** What was predicted and measured, if something was asked and can be told. */
    Optional<AnswerAxis> axis(LessonStep step, StepResult result) {
        return step.question().flatMap(question -> axis(question, result));
    }

    private Optional<AnswerAxis> axis(Question question, StepResult result) {
        double measured = result.figure(question.figure());
        if (Double.isNaN(measured)) {
            return Optional.empty();
        }
        Guess said = result.expected().orElse(null);
        if (question.estimates()) {
            return said instanceof Guess.Estimated(double value)
                    ? Optional.of(AnswerAxis.ofEstimate(value, measured))
                    : Optional.empty();
        }
        return Optional.of(
                AnswerAxis.ofChoices(
                        question.choices(),
                        chosen(question, said),
                        measured,
                        value -> figure(value, unit(question))));
    }

    /** The place of the choice that was made, or -1. */
    private static int chosen(Question question, @Nullable Guess said) {
        return said instanceof Guess.Chosen(Question.Choice choice)
                ? question.choices().indexOf(choice)
                : -1;
    }

    /** The answer, and what ran otherwise than the lesson expects. */
    private String told(LessonStep step, StepResult result) {
        String answer = result.reached() ? phrases.answer(step, result) : "";
        return (answer + " " + phrases.otherwise(step, result)).strip();
    }

    /** What was predicted and measured, step by step. */
    EndPage end(LessonRun run) {
        List<EndPage.Line> lines = new ArrayList<>();
        for (Chapter chapter : run.lesson().chapters()) {
            for (LessonStep step : chapter.steps()) {
                run.results().stream()
                        .filter(it -> it.step().equals(step.id()))
                        .filter(_ -> step.says().answer().isPresent())
                        .map(it ->
                                new EndPage.Line(
                                        in(chapter.title()),
                                        in(step.says().title()),
                                        told(step, it),
                                        phrases.outcome(step, it),
                                        axis(step, it)))
                        .forEach(lines::add);
            }
        }
        return new EndPage(in(run.lesson().title()), lines);
    }
}
