package brigade.ui.lesson;

import brigade.lesson.Chapter;
import brigade.lesson.Lesson;
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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what the card of a step says, in the person's language. Knows no toolkit. */
final class StepWords {

    private final Texts texts;
    private final Units units;
    private final LessonPhrases phrases;

    StepWords(LessonWords words, Texts texts, Units units) {
        this.texts = texts;
        this.units = units;
        phrases = new LessonPhrases(words, this::figure, texts.locale());
    }

    private String figure(double value, LessonWords.Unit unit) {
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

    /** The card of the step that is on. */
    StepCard card(LessonRun run) {
        Optional<LessonStep> step = run.step();
        Optional<Chapter> chapter = run.chapter();
        if (step.isEmpty() || chapter.isEmpty()) {
            return over(run);
        }
        return new StepCard(
                head(run.lesson(), chapter.get(), step.get()),
                new StepCard.Words(
                        in(step.get().says().title()),
                        in(step.get().says().text()),
                        step.get().says().code().orElse("")),
                asks(run, step.get()),
                waits(run, step.get()),
                tells(run, step.get()),
                texts.of(run.state() == State.REACHED ? "lesson.next" : "lesson.skip"));
    }

    private StepCard over(LessonRun run) {
        return new StepCard(
                new StepCard.Head(in(run.lesson().title()), 1, 1),
                new StepCard.Words(texts.of("lesson.over"), texts.of("lesson.over.text"), ""),
                StepCard.Asks.NOTHING,
                new StepCard.Waits("", ""),
                new StepCard.Tells("", ""),
                texts.of("lesson.close"));
    }

    private StepCard.Head head(Lesson lesson, Chapter chapter, LessonStep step) {
        int number = lesson.chapters().indexOf(chapter) + 1;
        return new StepCard.Head(
                texts.of("lesson.chapter", number, lesson.chapters().size(), in(chapter.title())),
                chapter.steps().indexOf(step),
                chapter.steps().size());
    }

    private StepCard.Asks asks(LessonRun run, LessonStep step) {
        boolean staged = !step.stage().isEmpty();
        Question question = step.question().orElse(null);
        if (question == null) {
            return new StepCard.Asks("", List.of(), "", false, staged);
        }
        return new StepCard.Asks(
                in(question.text()),
                question.choices().stream().map(choice -> in(choice.text())).toList(),
                run.expected().map(said -> phrases.expected(question, said)).orElse(""),
                run.state() == State.ASKS,
                staged);
    }

    private StepCard.Waits waits(LessonRun run, LessonStep step) {
        if (run.missing().isEmpty()) {
            return new StepCard.Waits("", "");
        }
        String missing = phrases.progress(run.missing());
        boolean late = run.state() == State.LATE;
        return new StepCard.Waits(
                texts.of(late ? "lesson.late" : "lesson.waits", missing),
                late ? step.end().push().map(push -> in(push.label())).orElse("") : "");
    }

    private StepCard.Tells tells(LessonRun run, LessonStep step) {
        StepResult result = run.result().orElse(null);
        if (run.state() != State.REACHED || result == null || step.says().answer().isEmpty()) {
            return new StepCard.Tells("", "");
        }
        return new StepCard.Tells(phrases.answer(step, result), phrases.outcome(step, result));
    }

    /** What was expected and measured, step by step. */
    List<StepCard.Line> summary(LessonRun run) {
        List<StepCard.Line> lines = new ArrayList<>();
        run.lesson()
                .steps()
                .forEach(step ->
                        run.results().stream()
                                .filter(it -> it.step().equals(step.id()))
                                .filter(_ -> step.says().answer().isPresent())
                                .map(it ->
                                        new StepCard.Line(
                                                in(step.says().title()),
                                                (phrases.answer(step, it)
                                                                + " "
                                                                + phrases.outcome(step, it))
                                                        .strip()))
                                .forEach(lines::add));
        return lines;
    }
}
