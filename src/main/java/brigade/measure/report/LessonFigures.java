package brigade.measure.report;

import brigade.lesson.LessonPhrases;
import brigade.lesson.LessonWords;
import brigade.lesson.LessonWords.Unit;

/** How reports write what a lesson says and measures: as they write all else. Any thread. */
final class LessonFigures {

    private LessonFigures() {}

    static LessonPhrases phrases(LessonWords words, Phrases phrases) {
        return new LessonPhrases(
                words, (value, unit) -> written(value, unit, phrases), phrases.locale());
    }

    private static String written(double value, Unit unit, Phrases phrases) {
        Amounts amounts = phrases.amounts();
        if (Double.isNaN(value)) {
            return phrases.of("none");
        }
        return switch (unit) {
            case COUNT -> amounts.count(value);
            case MILLIS -> amounts.millis(value);
            case BYTES -> amounts.bytes(value);
            case PERCENT -> amounts.percent(value / 100);
        };
    }
}
