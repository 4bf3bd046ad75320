package brigade.cli;

import brigade.cli.output.OutputFile;
import brigade.lesson.Lesson;
import brigade.measure.Screen;
import brigade.measure.lesson.RestaurantLessons;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/** {@code lesson run}: plays a lesson. */
@CommandLine.Command(
        name = "run",
        sortOptions = false,
        header = "Play a lesson in the window, and tell what was measured.",
        description =
                "The figures and the report are written when the lesson is over, or the window"
                        + " is closed.")
final class LessonRunCommand extends Command {

    private final Screen.Opener opener;

    @Parameters(paramLabel = "ID|FILE", description = "A lesson that is shipped, or a file.")
    String lesson = "";

    @Option(
            names = "--unattended",
            description =
                    "Go through all steps without answering, in memory where there is no display,"
                            + " and end.")
    boolean unattended;

    @Option(
            names = "--report",
            paramLabel = "F.html",
            description = "Write what was predicted and what was measured to F.html, in one file.")
    @Nullable Path report;

    LessonRunCommand(Terminal terminal, Screen.Opener opener) {
        super(terminal);
        this.opener = opener;
    }

    @Override
    public Integer call() throws Exception {
        Lesson meant = RestaurantLessons.find(lesson);
        try (OutputFile figures = reserve(json);
                OutputFile page = reserve(report)) {
            LessonPlay play = new LessonPlay(terminal, opener, meant, figures, page);
            if (unattended) {
                play.unattended();
            } else {
                play.attended();
            }
        }
        return CommandLine.ExitCode.OK;
    }
}
