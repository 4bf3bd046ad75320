package brigade.measure.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.lesson.Lesson;
import brigade.lesson.LessonStep;
import brigade.observe.sample.SickProgram;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.util.Locale;

class SampleLessonsTest {

    @ParameterizedTest
    @EnumSource(SickProgram.class)
    void eachProgramHasOneInBothLanguages(SickProgram program) throws IOException {
        Lesson lesson = SampleLessons.of(program);

        assertThat(lesson.id()).isEqualTo(program.word());
        assertThat(lesson.title().byLanguage()).containsOnlyKeys("en", "de");
        assertThat(lesson.measures()).as("its end has nothing to tell").isFalse();
        assertThat(lesson.steps().toList()).hasSize(3).allSatisfy(SampleLessonsTest::isWhole);
    }

    private static void isWhole(LessonStep step) {
        assertThat(step.says().title().byLanguage()).containsOnlyKeys("en", "de");
        assertThat(step.says().text().byLanguage()).containsOnlyKeys("en", "de");
        assertThat(step.says().text().in(Locale.GERMAN))
                .isNotEqualTo(step.says().text().in(Locale.ENGLISH));
        assertThat(step.look()).isNotEmpty();
    }
}
