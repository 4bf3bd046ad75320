package brigade.measure.lesson;

import brigade.lesson.FigureNames;
import brigade.lesson.Lesson;
import brigade.lesson.LessonReader;
import brigade.lesson.LessonWords;
import brigade.observe.sample.SickProgram;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What there is to find in the programs that are shipped: a short lesson of each. */
public final class SampleLessons {

    private static final FigureNames NO_FIGURES =
            new FigureNames() {
                @Override
                public String name(String figure, Locale locale) {
                    return figure;
                }

                @Override
                public String clause(String figure, double value, String written, Locale locale) {
                    return written;
                }
            };

    /** They turn nothing and measure nothing: the program does what it does. */
    static final LessonWords WORDS =
            new LessonWords(
                    "sick program",
                    Map.of(),
                    Set.of(),
                    Set.of("lanes", "counters", "chains", "deadlocks", "inspector"),
                    Map.of(),
                    NO_FIGURES);

    private SampleLessons() {}

    /**
     * That of a program.
     *
     * @throws IOException if it cannot be read
     */
    public static Lesson of(SickProgram program) throws IOException {
        String file = program.word() + LessonReader.SUFFIX;
        try (InputStream in =
                Objects.requireNonNull(SampleLessons.class.getResourceAsStream(file), file)) {
            return new LessonReader(List.of(WORDS)).read(file, in);
        }
    }
}
