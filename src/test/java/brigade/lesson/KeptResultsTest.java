package brigade.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was measured before a restart is there after it. */
class KeptResultsTest {

    private Lesson lesson;
    private Question question;

    @BeforeEach
    void read() throws IOException {
        byte[] text = LessonReaderTest.GOOD.getBytes(StandardCharsets.UTF_8);
        lesson =
                new LessonReader(List.of(FakeHost.WORDS))
                        .read("small.lesson", new ByteArrayInputStream(text));
        question = lesson.steps().toList().getFirst().question().orElseThrow();
    }

    private static StepResult result(String step, Optional<Guess> expected) {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("served", 4.0);
        figures.put("first.longest", 0.1 + 0.2);
        figures.put("busy", Double.NaN);
        return new StepResult(
                step, true, Duration.ofNanos(5_190_000_001L), expected, 0, 0, figures);
    }

    @Test
    void isReadAsItWasWritten() {
        List<StepResult> all =
                List.of(
                        result(
                                "first",
                                Optional.of(new Guess.Chosen(question.choices().getLast()))),
                        new StepResult(
                                "last",
                                false,
                                Duration.ZERO,
                                Optional.of(new Guess.Estimated(0.25)),
                                0,
                                0,
                                Map.of()));
        List<String> lines = KeptResults.write(lesson, all);

        assertThat(lines)
                .first()
                .isEqualTo(
                        "first reached 5190000001 choice=1 served=4.0"
                                + " first.longest=0.30000000000000004 busy=NaN");
        assertThat(KeptResults.read(lesson, lines)).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "first",
                "first reached",
                "first reached soon",
                "first reached 1 served",
                "first reached 1 served=many",
                "first reached 1 choice=few",
                "first reached 1 estimate=-1",
                "second reached 1 served=1.0"
            })
    void whatIsNoResultOfThisLessonIsLeftOut(String line) {
        assertThat(KeptResults.read(lesson, List.of(line, "last missed 7")))
                .extracting(StepResult::step)
                .containsExactly("last");
    }

    @Test
    void anAnswerThatIsNotThereAnyMoreIsNone() {
        assertThat(KeptResults.read(lesson, List.of("first reached 1 choice=2")))
                .singleElement()
                .satisfies(it -> assertThat(it.expected()).isEmpty());
    }

    @Test
    void aRunThatGoesOnHasThem() {
        StepResult before = result("first", Optional.empty());
        LessonRun run = new LessonRun(lesson, new FakeHost(), List.of(before));

        run.goTo("last");
        run.next();

        assertThat(run.results()).first().isEqualTo(before);
        assertThat(run.results()).extracting(StepResult::step).containsExactly("first", "last");
    }
}
