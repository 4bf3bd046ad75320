package brigade.cli;

import brigade.cli.output.FigureFormat;
import brigade.cli.output.Json;
import brigade.cli.output.OutputFile;
import brigade.lab.ExploreLimits;
import brigade.lab.Explored;
import brigade.lab.LabClient;
import brigade.lab.Sighting;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;

/** {@code lab explore}: all schedules of a program. */
@CommandLine.Command(
        name = "explore",
        sortOptions = false,
        header = "Find every outcome that a program can have, with a shortest schedule to each.")
final class LabExploreCommand extends Command {

    @Mixin LabChoice choice = new LabChoice();

    LabExploreCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws Exception {
        try (OutputFile file = reserve(json);
                LabClient client = new LabClient()) {
            LabChoice.Chosen chosen = choice.chosen();
            Explored all = client.explore(chosen.program(), ExploreLimits.STANDARD, _ -> {});
            List<Sighting> reordered = chosen.reordered(all);
            say(all);
            LabSightings.sayAllowed(terminal, reordered);
            Json.writeObject(
                    file,
                    fields -> {
                        write(fields, chosen, all);
                        if (!reordered.isEmpty()) {
                            fields.list("allowed", list -> LabSightings.write(list, reordered));
                        }
                    });
        }
        return CommandLine.ExitCode.OK;
    }

    private void say(Explored all) {
        terminal.say(
                (all.complete() ? "complete: " : "incomplete, nothing is proven: ")
                        + FigureFormat.plural(all.size().states(), "state", "states")
                        + ", "
                        + endless(all.size().schedules())
                        + (BigInteger.ONE.equals(all.size().schedules())
                                ? " schedule"
                                : " schedules")
                        + " of at most "
                        + FigureFormat.plural(all.size().stepsMax(), "step", "steps"));
        if (!all.doubts().race().isEmpty()) {
            terminal.say("a data race: " + all.doubts().race());
        }
        if (!all.doubts().starvation().isEmpty()) {
            terminal.say("only by an unfair scheduler: " + all.doubts().starvation());
        }
        if (!all.doubts().free().isEmpty()) {
            terminal.say("not controlled, runs free: " + String.join(", ", all.doubts().free()));
        }
        for (Explored.Result each : all.outcomes()) {
            terminal.say(
                    String.format(
                            "  %s%s %s  %s  by %s",
                            each.bad() ? "BAD " : "",
                            each.kind().word(),
                            LabCommand.oneLine(each.text()),
                            each.share().isEmpty() ? endless(each.schedules()) : each.share(),
                            each.schedule()));
        }
    }

    private static String endless(@Nullable BigInteger schedules) {
        return schedules == null ? "endless" : schedules.toString();
    }

    private static void write(Json json, LabChoice.Chosen chosen, Explored all) throws IOException {
        json.text("lab", chosen.lab());
        json.text("variant", chosen.variant());
        json.flag("complete", all.complete());
        json.whole("states", all.size().states());
        json.text("schedules", endless(all.size().schedules()));
        json.whole("stepsMax", all.size().stepsMax());
        json.flag("raceFree", all.raceFree());
        json.number("seconds", all.seconds());
        json.list(
                "outcomes",
                list -> {
                    for (Explored.Result each : all.outcomes()) {
                        list.object(it -> {
                            it.text("text", each.text());
                            it.text("kind", each.kind().word());
                            it.flag("bad", each.bad());
                            if (each.share().isEmpty()) {
                                it.none("share");
                            } else {
                                it.text("share", each.share());
                            }
                            it.text("schedules", endless(each.schedules()));
                            it.text("schedule", each.schedule());
                        });
                    }
                });
    }
}
