package brigade.cli;

import picocli.CommandLine;

/** {@code lab}: small programs whose schedules can be chosen, counted and proven right. */
@CommandLine.Command(
        name = "lab",
        sortOptions = false,
        header = "List labs, explore all their schedules, run them, and prove a mend.",
        synopsisSubcommandLabel = "(list | explore | run | prove)")
final class LabCommand extends Command {

    LabCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        throw wrong("missing command: list, explore, run or prove");
    }

    /** What a program printed, in one line of the terminal. */
    static String oneLine(String printed) {
        return printed.replace("\n", " / ");
    }
}
