package brigade.server.process;

import brigade.program.OwnProgram;
import brigade.server.ChildDiedException;
import brigade.server.shared.ProcessUsage;
import brigade.work.BackendAddress;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Starts a {@link ChildMain} on the runtime of this process, from the same files. */
class ChildCommand {
    /** As small, and as soon there, as a JVM can be; and without files of its own. */
    private static final List<String> OPTIONS =
            List.of(
                    "-Xms8m",
                    "-Xmx64m",
                    "-Xss512k",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:-UsePerfData",
                    "-Xshare:auto");

    /**
     * One that has served ends within milliseconds, where the system does not keep it from that.
     */
    private static final Duration MOST_TO_END = Duration.ofSeconds(5);

    private static final List<Class<?>> NEEDED =
            List.of(
                    ChildPipe.class,
                    PipeMessage.class,
                    StandardError.class,
                    Job.class,
                    BackendAddress.class,
                    ProcessUsage.class,
                    ChildDiedException.class);

    private final Path java;
    private final List<String> command;
    private final Duration ending;

    ChildCommand() {
        this(Path.of(System.getProperty("java.home")), MOST_TO_END);
    }

    /**
     * @param runtime the home of a JDK
     * @param ending how long a process may take to end before it is killed
     */
    ChildCommand(Path runtime, Duration ending) {
        this.ending = ending;
        java = OwnProgram.java(runtime);
        command = new ArrayList<>(List.of(java.toString()));
        command.addAll(OPTIONS);
        command.addAll(OwnProgram.main(ChildMain.class));
    }

    /**
     * Loads what starting a process and talking to it takes. The first ones are started at once, by
     * a thread each: without this those threads would wait for one another while they load it.
     */
    static void prepare() {
        System.getLogger(ProcessBuilder.class.getName()).isLoggable(System.Logger.Level.DEBUG);
        ProcessHandle.current().info();
        try {
            for (Class<?> part : NEEDED) {
                MethodHandles.lookup().ensureInitialized(part);
            }
            new ProcessBuilder("").start().destroyForcibly();
        } catch (IOException | IllegalAccessException | IllegalArgumentException e) {
            // there is no program without a name, as expected
        }
    }

    /** How long a process may take to end before it is killed. */
    final Duration ending() {
        return ending;
    }

    /**
     * Starts one.
     *
     * @throws IOException if that cannot be; its message says why in a sentence
     */
    Process start() throws IOException {
        if (!Files.isExecutable(java)) {
            throw new IOException(
                    "there is no "
                            + java
                            + " to start a process with: choose a model that serves with threads");
        }
        try {
            return new ProcessBuilder(command).start();
        } catch (IOException e) {
            throw new IOException("the system starts no process: " + e.getMessage(), e);
        }
    }
}
