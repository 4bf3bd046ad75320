package brigade.ui.file;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.lesson.Lesson;
import brigade.lesson.LessonReader;
import brigade.measure.lesson.RestaurantLessons;
import brigade.ui.home.Habits;
import brigade.ui.page.Texts;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A teacher's own lesson is played, and a wrong one is told and changes nothing. */
class LessonFilesTest {

    private static final String LESSON =
            """
            lesson: pans
            about: restaurant
            title: One pan
            chapters:
              - id: one
                title: One pan
                steps:
                  - id: wait
                    title: Who waits?
                    text: Look who is red.
            """;

    @TempDir Path folder = Path.of("");
    private final List<String> told = new ArrayList<>();
    private final List<String> played = new ArrayList<>();
    private final RecentFiles recent = new RecentFiles(Habits.unkept());
    private final LessonFiles files =
            new LessonFiles(
                    Runnable::run, Runnable::run, told::add, recent, new Texts(Locale.ENGLISH));

    @BeforeEach
    void somebodyPlays() {
        files.playedBy(
                new LessonFiles.Player() {
                    @Override
                    public LessonReader reader() {
                        return RestaurantLessons.reader();
                    }

                    @Override
                    public void play(Path file, Lesson lesson) {
                        played.add(lesson.id());
                    }

                    @Override
                    public String tourLabel() {
                        return "";
                    }

                    @Override
                    public void tour() {}

                    @Override
                    public boolean stopped() {
                        return false;
                    }

                    @Override
                    public void tourAnew() {}
                });
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("pans.lesson"), text);
    }

    @Test
    void isPlayedAndRemembered() throws IOException {
        Path file = file(LESSON);

        files.open(file);

        assertThat(played).containsExactly("pans");
        assertThat(recent.list()).containsExactly(file);
        assertThat(told).isEmpty();
    }

    @Test
    void aWrongOneIsToldWithItsLine() throws IOException {
        files.open(file(LESSON.replace("text: Look", "words: Look")));

        assertThat(told).hasSize(1);
        assertThat(told.getFirst())
                .startsWith("pans.lesson, line 10: there is no field 'words'")
                .doesNotContain("\n");
        assertThat(played).isEmpty();
        assertThat(recent.list()).isEmpty();
    }

    @Test
    void oneThatIsNotThereIsTold() {
        Path none = folder.resolve("none.lesson");

        files.open(none);

        assertThat(told)
                .containsExactly(none + " cannot be read. Is it there, and may you read it?");
    }

    @Test
    void aLessonIsKnownByItsName() {
        assertThat(LessonReader.suits(Path.of("/a/pans.lesson"))).isTrue();
        assertThat(LessonReader.suits(Path.of("/a/lunch.brigade"))).isFalse();
    }
}
