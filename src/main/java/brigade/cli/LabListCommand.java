package brigade.cli;

import brigade.cli.output.Json;
import brigade.cli.output.OutputFile;
import brigade.lab.Lab;
import brigade.lab.Labs;

import picocli.CommandLine;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;

/** {@code lab list}: the labs that are shipped. */
@CommandLine.Command(
        name = "list",
        sortOptions = false,
        header = "List the labs that are shipped, with their variants.")
final class LabListCommand extends Command {

    LabListCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws IOException {
        try (OutputFile file = reserve(json)) {
            Labs labs = Labs.shipped();
            for (Lab each : labs.all()) {
                String variants =
                        each.variants().stream()
                                .map(Lab.Variant::id)
                                .collect(Collectors.joining(", "));
                terminal.say(
                        each.id() + "  " + each.title(Locale.ENGLISH) + "  (" + variants + ")");
            }
            Json.writeObject(file, fields -> fields.list("labs", list -> write(list, labs)));
        }
        return CommandLine.ExitCode.OK;
    }

    private static void write(Json list, Labs labs) throws IOException {
        for (Lab lab : labs.all()) {
            list.object(it -> {
                it.text("id", lab.id());
                it.text("title", lab.title(Locale.ENGLISH));
                it.text("chapter", lab.chapter(Locale.ENGLISH));
                it.whole("threads", lab.threads());
                it.text("model", Choice.word(lab.model()));
                it.list(
                        "variants",
                        variants -> {
                            for (Lab.Variant each : lab.variants()) {
                                variants.object(one -> {
                                    one.text("id", each.id());
                                    one.text("kind", Choice.word(each.kind()));
                                });
                            }
                        });
            });
        }
    }
}
