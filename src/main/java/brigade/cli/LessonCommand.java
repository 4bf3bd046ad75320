package brigade.cli;

import picocli.CommandLine;

/** {@code lesson}: what there is, whether one is right, and one played. */
@CommandLine.Command(
        name = "lesson",
        sortOptions = false,
        header = "Play lessons, check them, and list those that are shipped.",
        synopsisSubcommandLabel = "(list | check | run)")
final class LessonCommand extends Command {

    LessonCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        throw wrong("missing command: list, check or run");
    }
}
