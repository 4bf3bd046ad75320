package brigade.cli;

import brigade.measure.Screen;
import brigade.measure.proof.LastProof;
import brigade.restaurant.Mix;
import brigade.restaurant.Pace;
import brigade.server.Model;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;

import java.time.Duration;

/**
 * All commands, and how their words are read. Not even loaded where only the window opens.
 *
 * @param proof where what was proven is kept, or null
 */
record Commands(Terminal terminal, Screen.Opener opener, @Nullable LastProof proof) {

    private static final int HELP_WIDTH = 100;

    CommandLine line(WindowLauncher window) {
        Complaints complaints = new Complaints();
        return new CommandLine(new BrigadeCommand(window))
                .addSubcommand(new ServeCommand(terminal, opener))
                .addSubcommand(new CompareCommand(terminal))
                .addSubcommand(new ReplayCommand(terminal, opener))
                .addSubcommand(new ObserveCommand(terminal, opener))
                .addSubcommand(new ResponsiveCommand(terminal, opener))
                .addSubcommand(new SumCommand(terminal, opener))
                .addSubcommand(new ProofCommand(terminal, proof))
                .addSubcommand(
                        new CommandLine(new LessonCommand(terminal, opener))
                                .addSubcommand(new LessonListCommand(terminal))
                                .addSubcommand(new LessonCheckCommand(terminal))
                                .addSubcommand(new LessonRunCommand(terminal, opener))
                                .addSubcommand(new LessonNotesCommand(terminal, opener)))
                .addSubcommand(
                        new CommandLine(new LabCommand(terminal))
                                .addSubcommand(new LabListCommand(terminal))
                                .addSubcommand(new LabCacheCommand(terminal))
                                .addSubcommand(new LabExploreCommand(terminal))
                                .addSubcommand(new LabRunCommand(terminal))
                                .addSubcommand(new LabProveCommand(terminal)))
                .addSubcommand(new FirstTouchCommand(terminal, opener))
                .addSubcommand(new AtRestCommand(terminal, opener))
                .registerConverter(Duration.class, new Seconds())
                .registerConverter(Long.TYPE, new WholeNumber())
                .registerConverter(Integer.class, WholeNumber::small)
                .registerConverter(Pace.class, new Choice<>(Pace.class))
                .registerConverter(Model.class, new Choice<>(Model.class))
                .registerConverter(Mix.class, new MixWords())
                .registerConverter(SumCommand.Place.class, new Choice<>(SumCommand.Place.class))
                .setUsageHelpWidth(HELP_WIDTH)
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints);
    }
}
