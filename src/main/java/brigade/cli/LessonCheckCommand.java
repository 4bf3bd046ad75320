package brigade.cli;

import brigade.cli.output.FigureFormat;
import brigade.cli.output.Json;
import brigade.cli.output.OutputFile;
import brigade.lesson.Lesson;
import brigade.measure.lesson.RestaurantLessons;

import picocli.CommandLine;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** {@code lesson check}: whether a lesson can be played. */
@CommandLine.Command(
        name = "check",
        sortOptions = false,
        header = "Say whether a lesson can be played, or what is wrong with it, and in which line.")
final class LessonCheckCommand extends Command {

    @Parameters(paramLabel = "FILE", description = "The lesson.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    Path file;

    LessonCheckCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws Exception {
        try (OutputFile figures = reserve(json)) {
            Lesson lesson = RestaurantLessons.find(file.toString());
            long steps = lesson.steps().count();
            terminal.say(
                    String.format(
                            "%s: '%s', %s, %s: fine",
                            file.getFileName(),
                            lesson.title().in(Locale.ENGLISH),
                            FigureFormat.plural(lesson.chapters().size(), "chapter", "chapters"),
                            FigureFormat.plural(steps, "step", "steps")));
            Json.writeObject(figures, fields -> write(fields, lesson));
        }
        return CommandLine.ExitCode.OK;
    }

    static void write(Json json, Lesson lesson) throws IOException {
        json.text("id", lesson.id());
        json.text("about", lesson.on());
        json.whole("chapters", lesson.chapters().size());
        json.whole("steps", lesson.steps().count());
    }
}
