package brigade.cli;

import brigade.cli.output.FigureFormat;
import brigade.cli.output.Json;
import brigade.cli.output.OutputFile;
import brigade.lab.LabClient;
import brigade.lab.Measured;
import brigade.lab.Sighting;
import brigade.lab.TracedRun;
import brigade.lab.wire.Schedule;
import brigade.trace.file.Progress;
import brigade.trace.file.Range;
import brigade.trace.file.TraceFile;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** {@code lab run}: by a schedule, or as often as wanted without any. */
@CommandLine.Command(
        name = "run",
        sortOptions = false,
        header = "Run a program by a schedule, or many times with nobody scheduling it.")
final class LabRunCommand extends Command {
    private static final Duration MOST = Duration.ofMinutes(2);
    private static final long MOST_RUNS = 1_000_000;

    @Mixin LabChoice choice = new LabChoice();

    @ArgGroup(exclusive = true, multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // set by picocli
    How how;

    /** Who decides who goes on. */
    static final class How {
        @Option(
                names = "--schedule",
                paramLabel = "S",
                description = "Who makes each step, such as ABBA.")
        @Nullable String schedule;

        @Option(
                names = "--free",
                paramLabel = "N",
                description = "Run it N times in threads that nobody schedules.")
        @Nullable Integer free;
    }

    @Option(
            names = "--trace",
            paramLabel = "FILE",
            description = "Save the run by a schedule as a trace.")
    @Nullable Path trace;

    LabRunCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws Exception {
        String schedule = how.schedule;
        if (trace != null && schedule == null) {
            throw wrong("--trace wants --schedule: what runs free is not recorded");
        }
        try (OutputFile file = reserve(json);
                OutputFile recorded = reserve(trace);
                LabClient client = new LabClient()) {
            LabChoice.Chosen chosen = choice.chosen();
            String letters = schedule == null ? "" : letters(schedule, chosen);
            Measured runs;
            if (recorded != null) {
                TracedRun run = client.traced(chosen.program(), letters);
                runs = run.measured();
                recorded.write(out ->
                        TraceFile.write(run.trace(), Range.ALL, List.of(), out, Progress.UNSEEN));
            } else {
                runs =
                        schedule == null
                                ? free(client, chosen)
                                : client.run(chosen.program(), letters);
            }
            List<Sighting> sightings = schedule == null ? chosen.sightings(runs) : List.of();
            if (sightings.isEmpty()) {
                say(runs);
            } else {
                LabSightings.say(terminal, sightings, runs);
            }
            Json.writeObject(
                    file,
                    fields -> {
                        fields.list("outcomes", list -> write(list, runs));
                        if (!sightings.isEmpty()) {
                            fields.list("allowed", list -> LabSightings.write(list, sightings));
                        }
                    });
        }
        return CommandLine.ExitCode.OK;
    }

    private void say(Measured runs) {
        for (Measured.Count each : runs.outcomes()) {
            terminal.say(
                    FigureFormat.count(each.count())
                            + " × "
                            + each.kind().word()
                            + " "
                            + LabCommand.oneLine(each.text()));
        }
    }

    private Measured free(LabClient client, LabChoice.Chosen chosen) throws IOException {
        long times = how.free == null ? 0 : how.free;
        if (times < 1 || times > MOST_RUNS) {
            throw wrong(times + " runs are not possible: allowed are 1 to " + MOST_RUNS);
        }
        return client.runFree(chosen.program(), times, MOST);
    }

    private String letters(String text, LabChoice.Chosen chosen) {
        Schedule schedule;
        try {
            schedule = Schedule.of(text);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
        String of = schedule.lab();
        if (!of.isEmpty() && !of.equals(chosen.lab()) && !of.equals(chosen.program().name())) {
            throw wrong("this schedule is of '" + of + "', not of '" + chosen.lab() + "'");
        }
        return schedule.letters();
    }

    private static void write(Json list, Measured runs) throws IOException {
        for (Measured.Count each : runs.outcomes()) {
            list.object(it -> {
                it.text("text", each.text());
                it.text("kind", each.kind().word());
                it.whole("count", each.count());
            });
        }
    }
}
