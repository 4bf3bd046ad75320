package brigade.cli;

import brigade.cli.output.FigureFormat;
import brigade.cli.output.Json;
import brigade.lab.Compiler;
import brigade.lab.Measured;
import brigade.lab.Sighting;
import brigade.lesson.LessonText;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the outcomes of a memory lab are, seen or allowed, in lines and in fields. */
final class LabSightings {
    private LabSightings() {}

    /** A line each; what was seen says by which compilers. */
    static void say(Terminal terminal, List<Sighting> all, Measured measured) {
        for (Sighting each : all) {
            terminal.say(
                    FigureFormat.count(each.count())
                            + " × "
                            + each.outcome().kind().word()
                            + " "
                            + LabCommand.oneLine(each.outcome().text())
                            + "  ("
                            + word(each.badge())
                            + (each.badge() == Sighting.Badge.SEEN_HERE
                                    ? ": " + compilers(each, measured)
                                    : "")
                            + elsewhere(each)
                            + ")");
        }
    }

    /** What only the memory model allows, where nothing was measured. */
    static void sayAllowed(Terminal terminal, List<Sighting> all) {
        for (Sighting each : all) {
            terminal.say(
                    "  allowed by the memory model, by no schedule: "
                            + each.outcome().kind().word()
                            + " "
                            + LabCommand.oneLine(each.outcome().text())
                            + elsewhere(each));
        }
    }

    private static String elsewhere(Sighting sighting) {
        return sighting.badge() == Sighting.Badge.SEEN_HERE
                ? ""
                : sighting.elsewhere()
                        .map((LessonText it) -> ": " + it.in(Locale.ENGLISH))
                        .orElse("");
    }

    private static String compilers(Sighting sighting, Measured measured) {
        return Arrays.stream(Compiler.values())
                .filter(it -> saw(measured.byCompiler().get(it), sighting))
                .map(it -> it == Compiler.INTERPRETED ? Choice.word(it) : it.name())
                .collect(Collectors.joining(", "));
    }

    private static boolean saw(@Nullable Measured part, Sighting what) {
        return part != null
                && part.outcomes().stream().anyMatch(it -> what.outcome().is(it.kind(), it.text()));
    }

    /** As it is written in files, too. */
    static String word(Sighting.Badge badge) {
        return switch (badge) {
            case SEEN_HERE -> "seen here now";
            case SEEN_ELSEWHERE -> "seen elsewhere";
            case ALLOWED -> "allowed";
        };
    }

    /** Those that were not seen here. */
    static void write(Json list, List<Sighting> all) throws IOException {
        for (Sighting each : all) {
            if (each.badge() != Sighting.Badge.SEEN_HERE) {
                list.object(it -> {
                    it.text("text", each.outcome().text());
                    it.text("kind", each.outcome().kind().word());
                    it.text("badge", word(each.badge()));
                });
            }
        }
    }
}
