package brigade.lesson;

import brigade.lesson.LessonWords.Unit;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the figures of a run into the text of an answer: {@code {served} were served}. */
public final class AnswerText {

    private static final Pattern FIGURE = Pattern.compile("\\{([^{}]*)}");

    private final LessonWords words;
    private final FigureText figures;

    /** Writes a figure for a person. */
    @FunctionalInterface
    public interface FigureText {

        /**
         * Writes it.
         *
         * @param value milliseconds, bytes or percent as the unit says; NaN is not known
         */
        String of(double value, Unit unit, Locale locale);
    }

    /**
     * For lessons of one kind.
     *
     * @param figures writes figures
     */
    public AnswerText(LessonWords words, FigureText figures) {
        this.words = words;
        this.figures = figures;
    }

    static void check(LessonText text, LessonWords words, Entry at) throws LessonException {
        for (String each : text.byLanguage().values()) {
            Matcher found = FIGURE.matcher(each);
            while (found.find()) {
                at.oneOf(found.group(1), words.figures().keySet(), "figure");
            }
        }
    }

    /** The figures that an answer tells, in any of its languages. */
    static Set<String> figures(LessonText text) {
        Set<String> names = new LinkedHashSet<>();
        for (String each : text.byLanguage().values()) {
            FIGURE.matcher(each).results().forEach(found -> names.add(found.group(1)));
        }
        return names;
    }

    /** The answer in a person's language, its figures taken from a run. */
    public String fill(LessonText text, Locale locale, ToDoubleFunction<String> measured) {
        return FIGURE.matcher(text.in(locale))
                .replaceAll(found -> Matcher.quoteReplacement(written(found, locale, measured)));
    }

    private String written(MatchResult found, Locale locale, ToDoubleFunction<String> measured) {
        String name = found.group(1);
        Unit unit = words.figures().getOrDefault(name, Unit.COUNT);
        return figures.of(measured.applyAsDouble(name), unit, locale);
    }
}
