package brigade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.lesson.Lesson;
import brigade.measure.Screen;
import brigade.measure.ScreenOptions;
import brigade.measure.lesson.ChapterPictures;
import brigade.measure.lesson.RestaurantLessons;
import brigade.restaurant.Settings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

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

    private Path lesson() throws IOException {
        return Files.writeString(
                folder.resolve("short.lesson"),
                """
                lesson: short
                about: restaurant
                title: Short
                chapters:
                  - id: one
                    title: One
                    notes: {aim: To see it., minutes: 2, misconception: None., ask: Who?, next: More.}
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
    }

    @Test
    void oneIsPlayedWithoutAnybody() throws IOException {
        Path json = folder.resolve("steps.json");
        Path report = folder.resolve("report.html");

        assertThat(
                        cli.run(
                                "lesson",
                                "run",
                                lesson().toString(),
                                "--unattended",
                                "--json",
                                json.toString(),
                                "--report",
                                report.toString()))
                .isZero();

        assertThat(Files.readString(json))
                .contains("\"id\" : \"come\"", "\"reached\" : true", "\"expected\" : null")
                .contains("\"asked\" : \"How many?\"", "\"served\" : 2.0");
        assertThat(Files.readString(report)).contains("2 were served.");
        assertThat(cli.out()).contains("come", "1 of 1 step reached");
    }

    @Test
    void withoutADisplayNobodyCanAnswer() throws IOException {
        assertThat(cli.run("lesson", "run", "tour")).isOne();
        assertThat(cli.err())
                .isEqualTo(
                        "brigade: there is no display to show a lesson on; 'brigade lesson run tour"
                                + " --unattended' plays it in memory\n");
        assertThat(cli.opened).isEmpty();
    }

    @Test
    void whatWasMeasuredIsWrittenWhenTheWindowIsClosed() throws IOException {
        cli.display = true;
        cli.closedByPerson = true;
        Path json = folder.resolve("steps.json");
        Path report = folder.resolve("report.html");

        assertThat(
                        cli.run(
                                "lesson",
                                "run",
                                lesson().toString(),
                                "--json",
                                json.toString(),
                                "--report",
                                report.toString()))
                .isZero();

        assertThat(Files.readString(json)).contains("\"steps\" : [");
        assertThat(Files.readString(report)).contains("0 of 1 step reached");
    }

    @Test
    void whatWasMeasuredIsWrittenWhenTheLessonIsOver() throws IOException {
        cli.display = true;
        Path json = folder.resolve("steps.json");

        int code =
                cli.run(
                        (settings, options) -> {
                            FakeScreen screen = (FakeScreen) cli.open(settings, options);
                            screen.endLessons();
                            return screen;
                        },
                        "lesson",
                        "run",
                        lesson().toString(),
                        "--json",
                        json.toString());

        assertThat(code).isZero();
        assertThat(cli.out()).containsOnlyOnce("of 1 step reached");
        assertThat(Files.readString(json)).contains("\"id\" : \"come\"");
    }

    @Test
    void aTeachersOwnOpensInTheWindow() throws IOException {
        cli.display = true;
        cli.closedByPerson = true;

        assertThat(cli.run("lesson", lesson().toString())).isZero();
        assertThat(cli.opened).hasSize(1);
        assertThat(cli.run(lesson().toString())).as("as one opens a file").isZero();
        assertThat(cli.opened).hasSize(2);
    }

    @Test
    void aSlowWindowMakesNoPictureLast() throws Exception {
        Lesson tour = RestaurantLessons.find("tour");
        AtomicInteger looks = new AtomicInteger();
        try (Screen screen =
                cli.open(Settings.standard(), ScreenOptions.standard(true).withSumRunning(false))) {
            LongSupplier slow = () -> looks.getAndIncrement() * 20_000_000_000L;

            assertThat(new ChapterPictures(screen, tour, slow).take(_ -> {}))
                    .hasSameSizeAs(tour.chapters());
        }

        assertThat(looks).as("one before and one after").hasValue(2 * tour.chapters().size());
    }

    @Test
    void notesHaveAPictureOfEachChapter() throws IOException {
        Path report = folder.resolve("notes.html");

        assertThat(cli.run("lesson", "notes", lesson().toString(), "--report", report.toString()))
                .isZero();

        assertThat(Files.readString(report))
                .contains(
                        "<h1>Short</h1>",
                        "To see it.",
                        "2 minutes",
                        "How many?",
                        "Two guests come in.")
                .containsOnlyOnce("src=\"data:image/png;base64,cGljdHVyZQ==\"");
        assertThat(cli.opened.getFirst().options.headless()).isTrue();
    }

    @Test
    void whatIsMissingIsTold() throws IOException {
        assertThat(cli.run("lesson")).isEqualTo(2);
        assertThat(cli.run("lesson", "notes", lesson().toString())).isEqualTo(2);
        assertThat(cli.run("lesson", "run")).isEqualTo(2);
        assertThat(cli.err().lines())
                .containsExactly(
                        "brigade: missing: a FILE to play, or list, check, run or notes  (brigade"
                                + " lesson --help)",
                        "brigade: Missing required option: '--report=F.html'  (brigade lesson notes"
                                + " --help)",
                        "brigade: Missing required parameter: 'ID|FILE'  (brigade lesson run"
                                + " --help)");
    }

    @Test
    void aFileThatCannotBeWrittenIsToldBeforeAnythingIsPlayed() throws IOException {
        String nowhere = folder.resolve("no").resolve("f.html").toString();
        for (String option : new String[] {"--json", "--report"}) {
            assertThat(
                            cli.run(
                                    "lesson",
                                    "run",
                                    lesson().toString(),
                                    "--unattended",
                                    option,
                                    nowhere))
                    .isEqualTo(2);
        }
        assertThat(cli.run("lesson", "notes", lesson().toString(), "--report", nowhere))
                .isEqualTo(2);
        assertThat(cli.run("lesson", "list", "--json", nowhere)).isEqualTo(2);
        assertThat(cli.err().lines())
                .hasSize(4)
                .allMatch(line -> line.contains("there is no folder"));
        assertThat(cli.opened).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    set: {pace: full  | set: {chefs: 3      | line 12: there is no knob 'chefs'; there are
                    served >= 2       | served < 0          | line 15: 'served < 0' can never hold
                    title: Short      | title: {}           | line 3: a text is missing here
                    title: Short      | titel: Short        | line 3: there is no field 'titel'; there are
                    do: {dish: 2}     | do: {dish: 2        | line 14:
                    """)
    void whatIsWrongIsOneLineWithItsNumber(String right, String wrong, String told)
            throws IOException {
        Path file = lesson();
        Files.writeString(file, Files.readString(file).replace(right, wrong));

        assertThat(cli.run("lesson", "check", file.toString())).isOne();
        assertThat(cli.err()).startsWith("brigade: short.lesson, " + told).hasLineCount(1);
    }

    @Test
    void whatIsTooLargeOrNoTextIsOneLine() throws IOException {
        Path large = Files.write(folder.resolve("large.lesson"), new byte[10 << 20]);
        Path binary =
                Files.write(folder.resolve("binary.lesson"), new byte[] {(byte) 0x89, 'P', 0});

        assertThat(cli.run("lesson", "check", large.toString())).isOne();
        assertThat(cli.run("lesson", "check", binary.toString())).isOne();
        assertThat(cli.run("lesson", "check", folder.toString())).isOne();
        assertThat(cli.err().lines())
                .containsExactly(
                        "brigade: large.lesson, line 1: a lesson has at most 1 MB, this file is"
                                + " larger",
                        "brigade: binary.lesson, line 1: this is no text in UTF-8, as lessons are",
                        "brigade: '" + folder + "' is a folder; name a lesson in it");
    }
}
