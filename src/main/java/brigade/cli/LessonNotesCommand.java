package brigade.cli;

import brigade.cli.output.FigureFormat;
import brigade.cli.output.Json;
import brigade.cli.output.OutputFile;
import brigade.lesson.Lesson;
import brigade.measure.Screen;
import brigade.measure.ScreenClosedException;
import brigade.measure.ScreenOptions;
import brigade.measure.lesson.ChapterPictures;
import brigade.measure.lesson.RestaurantLessons;
import brigade.measure.report.LessonHandout;
import brigade.measure.report.Phrases;
import brigade.restaurant.Settings;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** {@code lesson notes}: a handout for whoever teaches with a lesson. */
@CommandLine.Command(
        name = "notes",
        sortOptions = false,
        header = "Write a teacher's handout for a lesson, with pictures of this build.",
        description =
                "Aim, minutes, the misconception it meets, what to ask the class and what to try"
                        + " next, chapter by chapter, with its steps and questions. Each chapter is"
                        + " played for some seconds, in memory, for its picture.")
final class LessonNotesCommand extends Command {

    private final Screen.Opener opener;

    @Parameters(paramLabel = "ID|FILE", description = "A lesson that is shipped, or a file.")
    String lesson = "";

    @Option(
            names = "--report",
            paramLabel = "F.html",
            required = true,
            description = "Write the handout to F.html, in one file.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    Path report;

    LessonNotesCommand(Terminal terminal, Screen.Opener opener) {
        super(terminal);
        this.opener = opener;
    }

    @Override
    public Integer call() throws Exception {
        Lesson meant = RestaurantLessons.find(lesson);
        try (OutputFile figures = reserve(json);
                OutputFile page = reserve(report)) {
            LessonHandout handout =
                    new LessonHandout(
                            meant,
                            RestaurantLessons.WORDS,
                            pictures(meant),
                            new Phrases(Locale.getDefault()));
            if (page != null) {
                page.write(handout::write);
            }
            Json.writeObject(figures, fields -> LessonCheckCommand.write(fields, meant));
            terminal.say(
                    String.format(
                            "%s: notes for %s of '%s'",
                            report,
                            FigureFormat.plural(meant.chapters().size(), "chapter", "chapters"),
                            meant.title().in(Locale.ENGLISH)));
        }
        return CommandLine.ExitCode.OK;
    }

    private Map<String, byte[]> pictures(Lesson meant) throws IOException, CommandFailedException {
        ScreenOptions options = ScreenOptions.standard(true).withSumRunning(false);
        try (Screen screen = opener.open(Settings.standard(), options)) {
            return new ChapterPictures(screen, meant, System::nanoTime)
                    .take(chapter ->
                            terminal.say("  " + chapter.title().in(Locale.ENGLISH) + " …"));
        } catch (ScreenClosedException e) {
            throw new CommandFailedException(String.valueOf(e.getMessage()), e);
        }
    }
}
