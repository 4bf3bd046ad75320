package brigade.cli;

import brigade.cli.output.FigureFormat;
import brigade.cli.output.Json;
import brigade.cli.output.OutputFile;
import brigade.lesson.Chapter;
import brigade.lesson.Lesson;
import brigade.measure.lesson.RestaurantLessons;

import picocli.CommandLine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code lesson list}: the lessons that are shipped. */
@CommandLine.Command(
        name = "list",
        sortOptions = false,
        header = "List the lessons that are shipped.")
final class LessonListCommand extends Command {

    LessonListCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        try (OutputFile file = reserve(json)) {
            List<Lesson> lessons = new ArrayList<>();
            for (String id : RestaurantLessons.shipped()) {
                lessons.add(RestaurantLessons.shipped(id));
            }
            lessons.forEach(lesson -> {
                terminal.say(lesson.id() + "  " + lesson.title().in(Locale.ENGLISH));
                lesson.chapters().forEach(this::say);
            });
            if (file != null) {
                Json.writeList(file, list -> write(list, lessons));
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private void say(Chapter chapter) {
        terminal.say(
                "  " + chapter.title().in(Locale.ENGLISH) + " · " + steps(chapter.steps().size()));
    }

    private static String steps(int count) {
        return FigureFormat.plural(count, "step", "steps");
    }

    private static void write(Json list, List<Lesson> lessons) throws IOException {
        for (Lesson lesson : lessons) {
            list.object(it -> {
                it.text("id", lesson.id());
                it.text("about", lesson.on());
                it.text("title", lesson.title().in(Locale.ENGLISH));
                it.list(
                        "chapters",
                        chapters -> {
                            for (Chapter chapter : lesson.chapters()) {
                                chapters.object(one -> {
                                    one.text("id", chapter.id());
                                    one.text("title", chapter.title().in(Locale.ENGLISH));
                                    one.whole("steps", chapter.steps().size());
                                });
                            }
                        });
            });
        }
    }
}
