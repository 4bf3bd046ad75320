package brigade.measure.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.lesson.Chapter;
import brigade.lesson.Lesson;
import brigade.lesson.LessonStep;
import brigade.lesson.LessonText;
import brigade.lesson.Question;
import brigade.lesson.TeacherNotes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class TourTest {

    static List<String> shipped() {
        return RestaurantLessons.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void whatIsShippedIsRightAndWhole(String id) throws IOException {
        Lesson lesson = RestaurantLessons.shipped(id);

        assertThat(lesson.id()).isEqualTo(id);
        assertThat(texts(lesson)).hasSizeGreaterThan(20);
        assertThat(untranslated(lesson)).isEmpty();
        assertThat(lesson.chapters()).allMatch(chapter -> chapter.notes().isPresent());
    }

    /** Texts that lack a language, or say the same in both, but for numbers. */
    private static List<LessonText> untranslated(Lesson lesson) {
        return texts(lesson)
                .filter(text ->
                        !text.byLanguage().keySet().equals(Set.of("de", "en"))
                                || text.in(Locale.GERMAN).equals(text.in(Locale.ENGLISH)))
                .toList();
    }

    @Test
    void whatIsNotTranslatedIsFound() throws IOException {
        String tour =
                new String(
                        Objects.requireNonNull(
                                        RestaurantLessons.class.getResourceAsStream("tour.lesson"))
                                .readAllBytes(),
                        StandardCharsets.UTF_8);
        String copied = tour.replace("de: \"Ein Team\"", "de: \"A team\"");
        String missing = tour.replace(", de: \"Ein Team\"", "");

        assertThat(List.of(copied, missing)).doesNotContain(tour);
        for (String wrong : List.of(copied, missing)) {
            Lesson lesson =
                    RestaurantLessons.reader()
                            .read(
                                    "tour.lesson",
                                    new ByteArrayInputStream(
                                            wrong.getBytes(StandardCharsets.UTF_8)));
            assertThat(untranslated(lesson))
                    .singleElement()
                    .extracting(text -> text.in(Locale.ENGLISH))
                    .isEqualTo("A team");
        }
    }

    private static Stream<LessonText> texts(Lesson lesson) {
        return Stream.concat(
                Stream.of(lesson.title()), lesson.chapters().stream().flatMap(TourTest::texts));
    }

    private static Stream<LessonText> texts(Chapter chapter) {
        Stream<LessonText> notes = chapter.notes().stream().flatMap(TourTest::texts);
        return Stream.concat(
                Stream.of(chapter.title()),
                Stream.concat(notes, chapter.steps().stream().flatMap(TourTest::texts)));
    }

    private static Stream<LessonText> texts(TeacherNotes notes) {
        return Stream.of(notes.aim(), notes.misconception(), notes.ask(), notes.next());
    }

    private static Stream<LessonText> texts(LessonStep step) {
        Stream<LessonText> question =
                step.question().stream()
                        .flatMap(it ->
                                Stream.concat(
                                        Stream.of(it.text()),
                                        it.choices().stream().map(Question.Choice::text)));
        Stream<LessonText> more =
                Stream.concat(
                        step.says().answer().stream(),
                        step.end().push().stream().map(LessonStep.Push::label));
        return Stream.concat(
                Stream.of(step.says().title(), step.says().text()), Stream.concat(question, more));
    }

    @Test
    void theTourHasSixChapters() throws IOException {
        assertThat(RestaurantLessons.shipped(RestaurantLessons.TOUR).chapters()).hasSize(6);
    }

    @Test
    void theLessonInTheReadmeCanBePlayed() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String indented = readme.substring(readme.indexOf("    lesson: "));
        String lesson =
                indented.lines()
                        .takeWhile(line -> line.startsWith("    "))
                        .map(line -> line.substring(4) + "\n")
                        .collect(Collectors.joining());

        Lesson read =
                RestaurantLessons.reader()
                        .read(
                                "README.md",
                                new ByteArrayInputStream(lesson.getBytes(StandardCharsets.UTF_8)));

        assertThat(read.steps()).hasSize(1);
    }
}
