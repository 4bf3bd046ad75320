package brigade.lesson;

import brigade.lesson.LessonWords.Unit;
import brigade.lesson.Question.Outcome;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What a run of a lesson says to a person, the same on the page, in reports and on the command
 * line: answers, what is waited for, and how predictions turned out. Any thread, if its {@link
 * FigureText} is for any thread.
 */
public final class LessonPhrases {

    private static final double MANY = 10;

    private final LessonWords words;
    private final FigureText figures;
    private final Locale locale;
    private final ResourceBundle texts;

    /**
     * For lessons of one kind.
     *
     * @param figures writes figures in the language
     * @param locale of the language, one that the app speaks
     */
    public LessonPhrases(LessonWords words, FigureText figures, Locale locale) {
        this.words = words;
        this.figures = figures;
        this.locale = locale;
        texts = ResourceBundle.getBundle("brigade.lesson.phrases", locale);
    }

    /** A text in the person's language. */
    public String of(LessonText text) {
        return text.in(locale);
    }

    /** A figure as a person reads it, with its unit; a dash where it is not known. */
    public String figure(String name, double value) {
        return figures.of(value, AnswerFigures.unit(name, words));
    }

    /** What a figure is called: "orders served". */
    public String name(String figure) {
        return words.names().name(AnswerFigures.figure(figure), locale);
    }

    /** The answer of a step, with the figures of a run; empty where it has none. */
    public String answer(LessonStep step, StepResult result) {
        return step.says()
                .answer()
                .map(text ->
                        AnswerFigures.fill(of(text), name -> figure(name, result.figure(name))))
                .orElse("");
    }

    /**
     * What of the step ran otherwise than the lesson expects, or did not come about; empty where
     * all was so.
     */
    public String otherwise(LessonStep step, StepResult result) {
        List<String> sentences = new ArrayList<>();
        if (!result.reached()) {
            sentences.add(text("missing", progress(Missing.of(step.end().until(), result))));
        }
        Missing.of(step.end().expect(), result).stream()
                .filter(it -> !Double.isNaN(it.measured()))
                .map(it ->
                        text(
                                "otherwise",
                                clause(it.condition()),
                                figure(it.condition().figure(), it.measured())))
                .forEach(sentences::add);
        return String.join(" ", sentences);
    }

    /** A condition as it follows "until": "3 orders are served". */
    public String clause(Condition condition) {
        Unit unit = AnswerFigures.unit(condition.figure(), words);
        String number = figures.of(condition.value(), unit);
        String written =
                switch (condition.comparison()) {
                    case AT_LEAST -> number;
                    case AT_MOST -> condition.value() == 0 ? number : text("at-most", number);
                    case MORE_THAN -> text("more-than", number);
                    case LESS_THAN -> text("less-than", number);
                };
        return words.names().clause(condition.figure(), condition.value(), written, locale);
    }

    /** With how far it has come: "3 orders are served: 1 so far". */
    public String progress(Missing missing) {
        String clause = clause(missing.condition());
        return Double.isNaN(missing.measured())
                ? text("progress.unknown", clause)
                : text(
                        "progress",
                        clause,
                        figure(missing.condition().figure(), missing.measured()));
    }

    /** What is waited for, as it follows "until"; empty where nothing is. */
    public String progress(List<Missing> missing) {
        return missing.stream()
                .map(this::progress)
                .reduce((some, next) -> text("and", some, next))
                .orElse("");
    }

    /** What was predicted: the choice as it stands there, or the number with its unit. */
    public String expected(Question question, Guess guess) {
        return switch (guess) {
            case Guess.Chosen(Question.Choice choice) -> of(choice.text());
            case Guess.Estimated(double value) -> figure(question.figure(), value);
        };
    }

    /** What was predicted, and how that turned out; empty where nobody said. */
    public String outcome(LessonStep step, StepResult result) {
        return step.question()
                .flatMap(asked ->
                        result.expected()
                                .map(said -> outcome(asked, said, result.figure(asked.figure()))))
                .orElse("");
    }

    private String outcome(Question question, Guess said, double measured) {
        String expected = expected(question, said);
        Outcome outcome = question.outcome(said, measured);
        if (outcome == Outcome.UNKNOWN) {
            return text("said", expected);
        }
        String figure = figure(question.figure(), measured);
        return switch (said) {
            case Guess.Chosen _ ->
                    outcome == Outcome.RIGHT
                            ? text("said.right", expected, figure)
                            : text("said.wrong", expected, figure);
            case Guess.Estimated(double value) ->
                    text(
                            estimate(question, outcome, value, measured),
                            expected,
                            figure,
                            times(Outcome.times(value, measured)));
        };
    }

    private String estimate(Question question, Outcome outcome, double value, double measured) {
        if (outcome == Outcome.RIGHT) {
            return "estimate.close";
        }
        if (value == 0 || measured == 0) {
            return "estimate";
        }
        boolean longer = AnswerFigures.unit(question.figure(), words) == Unit.MILLIS;
        return measured < value
                ? "estimate.too-much"
                : longer ? "estimate.longer" : "estimate.more";
    }

    /** 61, or 2.4: how many times more or less. */
    private String times(double times) {
        double more = times < 1 ? 1 / times : times;
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(more < MANY ? 1 : 0);
        return format.format(more);
    }

    private String text(String key, Object... values) {
        return new MessageFormat(texts.getString(key), locale).format(values);
    }
}
