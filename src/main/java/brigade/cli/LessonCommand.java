package brigade.cli;

import brigade.cli.output.OutputFile;
import brigade.lesson.Lesson;
import brigade.measure.Screen;
import brigade.measure.lesson.RestaurantLessons;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** {@code lesson}: one of a person's own in the window; what there is, and what is made of it. */
@CommandLine.Command(
        name = "lesson",
        sortOptions = false,
        header = "Play lessons, check them, list those that are shipped, and print notes for them.",
        customSynopsis = {
            "brigade lesson FILE",
            "       brigade lesson (list | check | run | notes) …"
        },
        description = "With a file alone, plays that lesson in the window, as 'run FILE' does.")
final class LessonCommand extends Command {

    private final Screen.Opener opener;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "A lesson of your own; the README says how one is written.")
    @Nullable String file;

    LessonCommand(Terminal terminal, Screen.Opener opener) {
        super(terminal);
        this.opener = opener;
    }

    @Override
    public Integer call() throws Exception {
        if (file == null) {
            throw wrong("missing: a FILE to play, or list, check, run or notes");
        }
        Lesson lesson = RestaurantLessons.find(file);
        try (OutputFile figures = reserve(json)) {
            new LessonPlay(terminal, opener, lesson, figures, null).attended();
        }
        return CommandLine.ExitCode.OK;
    }
}
