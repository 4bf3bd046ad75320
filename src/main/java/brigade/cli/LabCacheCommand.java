package brigade.cli;

import brigade.lab.LabTraining;

import picocli.CommandLine;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/** {@code lab cache}: for the build of the packages. */
@CommandLine.Command(
        name = "cache",
        hidden = true,
        sortOptions = false,
        header = "Make the cache from which the process of the labs starts quickly.")
final class LabCacheCommand extends Command {

    @Parameters(paramLabel = "FILE", description = "What it is written to.")
    Path cache = Path.of("lab.aot");

    LabCacheCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() throws Exception {
        LabTraining.write(cache);
        return CommandLine.ExitCode.OK;
    }
}
