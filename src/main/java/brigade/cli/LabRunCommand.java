package brigade.cli;

import brigade.cli.output.FigureFormat;
import brigade.cli.output.Json;
import brigade.cli.output.OutputFile;
import brigade.lab.LabClient;
import brigade.lab.Measured;
import brigade.lab.wire.Schedule;
import brigade.trace.Trace;
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
            Measured runs = measured(client, chosen);
            if (recorded != null && schedule != null) {
                Trace run = client.trace(chosen.program(), letters(schedule, chosen));
                recorded.write(
                        out -> TraceFile.write(run, Range.ALL, List.of(), out, Progress.UNSEEN));
            }
            for (Measured.Count each : runs.outcomes()) {
                terminal.say(
                        FigureFormat.count(each.count())
                                + " × "
                                + each.kind().word()
                                + " "
                                + LabCommand.oneLine(each.text()));
            }
            Json.writeObject(file, fields -> fields.list("outcomes", list -> write(list, runs)));
        }
        return CommandLine.ExitCode.OK;
    }

    private Measured measured(LabClient client, LabChoice.Chosen chosen) throws IOException {
        String schedule = how.schedule;
        if (schedule != null) {
            return client.run(chosen.program(), letters(schedule, chosen));
        }
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
