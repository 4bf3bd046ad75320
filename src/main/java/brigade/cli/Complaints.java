package brigade.cli;

import brigade.trace.file.HeldEnd;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.util.List;

/**
 * What went wrong, in one line: what was wrong, what is allowed, where to read more. Never a stack
 * trace.
 */
final class Complaints
        implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        print(command.getErr(), message(wrong) + "  (" + name + " --help)");
        return CommandLine.ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(
            Exception failed, CommandLine command, CommandLine.ParseResult parsed) {
        print(command.getErr(), failed);
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** What failed, in one line. */
    static void print(PrintWriter err, Exception failed) {
        print(err, reason(failed));
    }

    private static String reason(Exception failed) {
        String message = String.valueOf(failed.getMessage());
        return switch (failed) {
            case CommandFailedException _ -> message;
            case FileSystemException file ->
                    "can't write '" + file.getFile() + "': " + reason(file);
            case IOException _ -> message;
            default ->
                    "this failed unexpectedly: "
                            + failed.getClass().getSimpleName()
                            + ": "
                            + message;
        };
    }

    private static String reason(FileSystemException failed) {
        return failed.getReason() == null ? failed.getClass().getSimpleName() : failed.getReason();
    }

    private static String message(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String argument = unmatched.getUnmatched().getFirst();
            return unknown(argument, unmatched);
        }
        return String.valueOf(wrong.getMessage());
    }

    private static String unknown(String argument, UnmatchedArgumentException wrong) {
        CommandLine command = wrong.getCommandLine();
        boolean option = argument.startsWith("-");
        if (!option && command.getParent() == null && new File(argument).isDirectory()) {
            return "'" + argument + "' is a folder: name a file in it";
        }
        if (!option && argument.contains(".") && command.getParent() == null) {
            return "there is no file '" + argument + "'";
        }
        boolean subcommand = !option && !command.getSubcommands().isEmpty();
        String what = option ? "option" : subcommand ? "command" : "argument";
        List<String> similar = wrong.getSuggestions();
        String advice =
                similar.isEmpty()
                        ? allowed(command, subcommand)
                        : "did you mean " + similar.getFirst() + "?";
        return "unknown " + what + " '" + argument + "': " + advice;
    }

    private static String allowed(CommandLine command, boolean subcommand) {
        return subcommand
                ? "there are " + String.join(", ", command.getSubcommands().keySet())
                : "there is " + String.join(", ", command.getCommandSpec().optionsMap().keySet());
    }

    /** One line, whatever the message holds. */
    private static void print(PrintWriter err, String message) {
        if (HeldEnd.ofProcess()) {
            return; // what is broken off by a signal does not fail
        }
        err.println("brigade: " + message.strip().replaceAll("\\s*\\R\\s*", " "));
        err.flush();
    }
}
