package brigade.cli;

import brigade.cli.output.OutputFile;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/**
 * What all commands have: {@code --help}, {@code --json}, and a way to say that the wrong thing was
 * asked for.
 */
abstract class Command implements Callable<Integer> {

    final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Write the figures to FILE as JSON.")
    @Nullable Path json;

    Command(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The wrong thing was asked for; {@code message} says what is wrong and what is allowed. */
    final ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /**
     * Takes a place for a file that was asked for, before any work is done; null where none was.
     */
    final @Nullable OutputFile reserve(@Nullable Path file) {
        try {
            return file == null ? null : OutputFile.reserve(file);
        } catch (IOException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }
}
