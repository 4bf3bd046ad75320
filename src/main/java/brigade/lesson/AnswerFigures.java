package brigade.lesson;

import brigade.lesson.LessonWords.Unit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The figures that an answer tells, in braces: {@code {served}} of its own step, {@code
 * {rush.served}} of an earlier one.
 */
final class AnswerFigures {

    private static final Pattern FIGURE = Pattern.compile("\\{([^{}]*)}");

    private AnswerFigures() {}

    /** Refuses figures that the page does not have, and steps that do not come before. */
    static void check(LessonText text, LessonWords words, Collection<String> before, Entry at)
            throws LessonException {
        for (String each : of(text)) {
            at.oneOf(figure(each), words.figures().keySet(), "figure");
            if (ofEarlier(each)) {
                at.oneOf(step(each), before, "earlier step");
            }
        }
    }

    /** Those of an answer, in any of its languages, as they stand there. */
    static Set<String> of(LessonText text) {
        Set<String> names = new LinkedHashSet<>();
        for (String each : text.byLanguage().values()) {
            FIGURE.matcher(each).results().forEach(found -> names.add(found.group(1)));
        }
        return names;
    }

    static boolean ofEarlier(String name) {
        return name.indexOf('.') >= 0;
    }

    /** The step of which one is. */
    static String step(String name) {
        return name.substring(0, name.indexOf('.'));
    }

    /** The figure, whatever step it is of. */
    static String figure(String name) {
        return name.substring(name.indexOf('.') + 1);
    }

    static Unit unit(String name, LessonWords words) {
        return words.figures().getOrDefault(figure(name), Unit.COUNT);
    }

    /** A text with what is written for each name in its place. */
    static String fill(String text, UnaryOperator<String> written) {
        return FIGURE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(written.apply(found.group(1))));
    }
}
