package brigade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class LessonCommandsTest {

    private final CliFixture cli = new CliFixture();
    @TempDir Path folder;

    @Test
    void theTourIsListed() throws IOException {
        Path json = folder.resolve("lessons.json");

        assertThat(cli.run("lesson", "list", "--json", json.toString())).isZero();

        assertThat(cli.out()).startsWith("tour  The lesson of threads").contains("3 steps");
        assertThat(Files.readString(json))
                .contains("\"id\" : \"tour\"", "\"about\" : \"restaurant\"");
    }

    @Test
    void oneThatIsWrongIsToldWithItsLine() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("mine.lesson"),
                        """
                        lesson: mine
                        about: restaurant
                        title: Mine
                        chapters:
                          - id: one
                            title: One
                            steps:
                              - id: first
                                title: First
                                text: Look.
                                set: {chefs: 3}
                        """);

        assertThat(cli.run("lesson", "check", file.toString())).isOne();
        assertThat(cli.err())
                .startsWith("brigade: mine.lesson, line 11: there is no knob 'chefs'; there are ")
                .hasLineCount(1);

        Files.writeString(file, Files.readString(file).replace("chefs", "cooks"));
        assertThat(cli.run("lesson", "check", file.toString())).isZero();
        assertThat(cli.out()).contains("mine.lesson: 'Mine', 1 chapter, 1 step: fine");
    }

    @Test
    void oneThatIsNotThereIsTold() {
        assertThat(cli.run("lesson", "run", "nothing", "--unattended")).isOne();
        assertThat(cli.err())
                .isEqualTo(
                        "brigade: there is no file 'nothing', and no lesson with this id; there are"
                                + " tour\n");
        assertThat(cli.opened).isEmpty();
    }

    @Test
    void oneIsPlayedWithoutAnybody() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("short.lesson"),
                        """
                        lesson: short
                        about: restaurant
                        title: Short
                        chapters:
                          - id: one
                            title: One
                            steps:
                              - id: come
                                title: They come
                                text: Two guests come in.
                                set: {pace: full, customers: 0}
                                do: {dish: 2}
                                ask: {text: How many?, figure: served}
                                until: served >= 2
                                answer: "{served} were served."
                        """);
        Path json = folder.resolve("steps.json");

        assertThat(
                        cli.run(
                                "lesson",
                                "run",
                                file.toString(),
                                "--unattended",
                                "--json",
                                json.toString()))
                .isZero();

        assertThat(Files.readString(json))
                .contains("\"id\" : \"come\"", "\"reached\" : true", "\"expected\" : null")
                .contains("\"served\" : 2.0");
    }
}
