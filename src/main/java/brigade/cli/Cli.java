package brigade.cli;

import brigade.lesson.LessonReader;
import brigade.measure.Screen;
import brigade.measure.proof.LastProof;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The command line: the window where no command is given, else a command. */
public final class Cli {

    private final Screen.Opener opener;
    private final Terminal terminal;
    private final @Nullable Path state;

    /**
     * A command line for this process.
     *
     * @param opener opens the window for the commands that need one
     * @param state the folder for what happened on this machine
     */
    public Cli(Screen.Opener opener, Path state) {
        this(opener, Terminal.ofProcess(), state);
    }

    /**
     * @param state null: nothing is kept
     */
    Cli(Screen.Opener opener, Terminal terminal, @Nullable Path state) {
        this.opener = opener;
        this.terminal = terminal;
        this.state = state;
    }

    private CommandLine commands(WindowLauncher window) {
        return new Commands(terminal, opener, state == null ? null : new LastProof(state))
                .line(window);
    }

    /**
     * Runs one command line; returns 0 when done, 1 when it failed, 2 when it was used wrongly.
     * Where no command is given the window does not wait for the commands to be made.
     */
    public int run(String... words) {
        Optional<String> lost =
                LostLetters.complaint(System.getProperty("sun.jnu.encoding", "UTF-8"), words);
        if (lost.isPresent()) {
            Complaints.print(terminal.err(), new CommandFailedException(lost.get()));
            return CommandLine.ExitCode.USAGE;
        }
        WindowLauncher window = new WindowLauncher(terminal, opener);
        if (words.length == 0) {
            return open(window, Optional.empty());
        }
        if (words.length == 1 && isFile(words[0]) && LessonReader.suits(Path.of(words[0]))) {
            return commands(window).execute("lesson", words[0]);
        }
        if (words.length == 1 && isFile(words[0])) {
            return terminal.display()
                    ? open(window, Optional.of(Path.of(words[0])))
                    : commands(window).execute("replay", words[0]);
        }
        return commands(window).execute(words);
    }

    private int open(WindowLauncher window, Optional<Path> trace) {
        try {
            window.open(trace);
            return CommandLine.ExitCode.OK;
        } catch (Exception e) {
            Complaints.print(terminal.err(), e);
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    private static boolean isFile(String word) {
        try {
            return Files.isRegularFile(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
