package brigade.measure.lesson;

import brigade.lesson.LessonHost;
import brigade.lesson.LessonWords;
import brigade.lesson.StageOrder;
import brigade.trace.Trace;

/**
 * A sick program as its lesson is played: nothing of it is turned, and nothing measured.
 *
 * @param trace of the program
 */
public record SampleLessonHost(Trace trace) implements LessonHost {

    @Override
    public LessonWords words() {
        return SampleLessons.WORDS;
    }

    @Override
    public void carryOut(StageOrder order) {
        throw new IllegalArgumentException("a sick program has nothing to turn: " + order);
    }

    @Override
    public long now() {
        return trace.end();
    }

    @Override
    public double figure(String name, long since, long now) {
        return Double.NaN;
    }
}
