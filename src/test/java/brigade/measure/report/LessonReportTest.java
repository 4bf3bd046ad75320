package brigade.measure.report;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.lesson.Guess;
import brigade.lesson.Lesson;
import brigade.lesson.LessonStep;
import brigade.lesson.StepResult;
import brigade.measure.compare.Machine;
import brigade.measure.lesson.RestaurantLessons;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

class LessonReportTest {

    private static final String LESSON =
            """
            lesson: small
            about: restaurant
            title: {en: "A <small> one", de: Eine kleine}
            chapters:
              - id: one
                title: {en: One, de: Eins}
                steps:
                  - id: wait
                    title: {en: They wait, de: Sie warten}
                    text: {en: Look., de: Sieh hin.}
                    ask: {text: {en: How long?, de: Wie lange?}, figure: click-longest}
                    until: served >= 3
                    expect: turned-away <= 0
                    answer: {en: "The slowest took {click-longest}.", de: "Der langsamste brauchte {click-longest}."}
                  - id: more
                    title: {en: More, de: Mehr}
                    text: {en: Look., de: Sieh hin.}
                    until: clicks-served >= 2
                  - id: last
                    title: {en: The last, de: Der letzte}
                    text: {en: Look., de: Sieh hin.}
            """;

    private static final Machine MACHINE = new Machine("A processor", 2, 1 << 30, "OS 1", "25");

    private Lesson lesson;

    @BeforeEach
    void read() throws IOException {
        lesson =
                RestaurantLessons.reader()
                        .read(
                                "small.lesson",
                                new ByteArrayInputStream(LESSON.getBytes(StandardCharsets.UTF_8)));
    }

    private LessonReport report(Locale locale) {
        List<LessonStep> steps = lesson.steps().toList();
        return new LessonReport(
                lesson,
                RestaurantLessons.WORDS,
                List.of(
                        new StepResult(
                                steps.getFirst().id(),
                                true,
                                Duration.ofSeconds(4),
                                Optional.of(new Guess.Estimated(100)),
                                0,
                                4_000_000_000L,
                                Map.of("click-longest", 6_100.0, "turned-away", 2.0)),
                        new StepResult(
                                steps.get(1).id(),
                                false,
                                Duration.ofSeconds(30),
                                Optional.empty(),
                                5_000_000_000L,
                                35_000_000_000L,
                                Map.of("clicks-served", 1.0))),
                MACHINE,
                new Phrases(locale));
    }

    @Test
    void tellsWhatWasPredictedAndMeasuredAndWhatRanOtherwise() {
        assertThat(report(Locale.ENGLISH).text())
                .startsWith("A <small> one\n1 of 3 steps reached in 35.0 s\n")
                .contains("    Asked: How long?\n")
                .contains("    Predicted: You said 100 ms, measured 6.10 s: 61 times as long.\n")
                .contains("    Measured: The slowest took 6.10 s.\n")
                .contains("    longest time for a click: 6.10 s\n")
                .contains(
                        "    It was expected that 0 orders are turned away or leave. This run shows"
                                + " otherwise: 2.\n")
                .contains("    It did not come about that 2 clicks are served: 1 so far.\n")
                .contains("  The last\n    This step was not played.\n")
                .contains("Measured on: A processor, 2 cores, OS 1, Java 25\n");
    }

    @Test
    void inTheReadersLanguage() {
        assertThat(report(Locale.GERMAN).text())
                .startsWith("Eine kleine\n1 von 3 Schritten erreicht in 35,0 s\n")
                .contains("Du sagtest 100 ms, gemessen 6,10 s: 61-mal so lang.")
                .contains("Es kam nicht dazu, dass 2 Klicks bedient sind: bisher 1.");
    }

    @Test
    void asOneFileThatNeedsNothingElse() throws IOException {
        String html = report(Locale.ENGLISH).html();

        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("<h1>A &lt;small&gt; one</h1>")
                .contains("<dd>The slowest took 6.10 s.</dd>")
                .contains("<dt>A processor</dt>")
                .doesNotContain("http://", "https://", "src=", "<script")
                .endsWith("</html>\n");
    }
}
