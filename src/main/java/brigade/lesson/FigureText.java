package brigade.lesson;

import brigade.lesson.LessonWords.Unit;

/** Writes a figure for a person, in the language that it was made for. */
@FunctionalInterface
public interface FigureText {

    /**
     * Writes it.
     *
     * @param value milliseconds, bytes or percent as the unit says; NaN is not known
     */
    String of(double value, Unit unit);
}
