package brigade.cli;

import brigade.cli.output.FigureFormat;
import brigade.cli.output.Json;
import brigade.cli.output.OutputFile;
import brigade.lab.ExploreLimits;
import brigade.lab.Explored;
import brigade.lab.LabClient;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;

import java.io.IOException;
import java.util.Optional;

/** {@code lab prove}: whether nothing can go wrong. */
@CommandLine.Command(
        name = "prove",
        sortOptions = false,
        header =
                "Prove that no schedule of a program goes wrong, or show a shortest one that does.",
        description =
                "Of a file, what goes wrong is a deadlock, a livelock, an exception or a data"
                        + " race.")
final class LabProveCommand extends Command {

    @Mixin LabChoice choice = new LabChoice();

    LabProveCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws Exception {
        try (OutputFile file = reserve(json);
                LabClient client = new LabClient()) {
            LabChoice.Chosen chosen = choice.chosen();
            Explored all = client.explore(chosen.program(), ExploreLimits.STANDARD, _ -> {});
            terminal.say(verdict(all));
            Json.writeObject(file, fields -> write(fields, all));
            return all.proven() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
        }
    }

    private static String verdict(Explored all) {
        if (all.proven()) {
            return "proven: "
                    + FigureFormat.plural(all.size().threads(), "thread", "threads")
                    + ", "
                    + FigureFormat.plural(all.size().stepsMax(), "step", "steps")
                    + ", complete, race-free";
        }
        Optional<Explored.Result> worst = all.worst();
        if (worst.isPresent()) {
            Explored.Result bad = worst.get();
            return "not proven: "
                    + bad.schedule()
                    + " leads to "
                    + bad.kind().word()
                    + ": "
                    + LabCommand.oneLine(bad.text());
        }
        if (!all.doubts().race().isEmpty()) {
            return "not proven: by "
                    + (all.doubts().raceSchedule().isEmpty()
                            ? "no step"
                            : all.doubts().raceSchedule())
                    + ", "
                    + all.doubts().race()
                    + ": nothing orders them";
        }
        return all.complete()
                ? "not proven: it uses "
                        + String.join(", ", all.doubts().free())
                        + ", which runs free"
                : "not proven: it has more states than can be explored; nothing bad among "
                        + FigureFormat.count(all.size().states());
    }

    private static void write(Json json, Explored all) throws IOException {
        json.flag("proven", all.proven());
        json.flag("complete", all.complete());
        json.flag("raceFree", all.raceFree());
        json.whole("threads", all.size().threads());
        json.whole("stepsMax", all.size().stepsMax());
        Optional<Explored.Result> worst = all.worst();
        if (worst.isPresent()) {
            json.text("schedule", worst.get().schedule());
        } else if (!all.doubts().raceSchedule().isEmpty()) {
            json.text("schedule", all.doubts().raceSchedule());
        } else {
            json.none("schedule");
        }
    }
}
