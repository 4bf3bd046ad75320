package brigade.lab;

import brigade.program.OwnProgram;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Starts a lab JVM on the runtime of this process, from the same files. */
final class LabJvmCommand {
    /** By its name: the app loads nothing of the engine. */
    private static final String MAIN = "brigade.lab.engine.LabJvm";

    /** Packages of the engine that rewritten classes call. */
    private static final List<String> CALLED = List.of("run", "model");

    private static final List<String> OPTIONS =
            List.of(
                    "-Xms32m",
                    "-Xmx256m",
                    "-XX:+UseSerialGC",
                    "-XX:-UsePerfData",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-Xlog:all=off",
                    "-Djava.awt.headless=true",
                    "-Djdk.trackAllThreads=false", // abandoned virtual threads are garbage
                    "-Dfile.encoding=UTF-8");

    /**
     * Programs that are stepped are not compiled: what frames hold is told exactly of interpreted
     * ones only, and a state must be the same each time.
     */
    private static final List<String> INTERPRETED =
            Stream.of(
                            "java",
                            "jdk",
                            "sun",
                            "com",
                            "brigade.lab.wire",
                            "brigade.lab.engine.run",
                            "brigade.lab.engine.explore",
                            "brigade.lab.engine.rewrite")
                    .map(it -> "-XX:CompileCommand=compileonly," + it + ".*::*")
                    .toList();

    /** What a lab JVM is for. */
    enum Use {
        /** Steps programs. */
        STEPS,
        /** Lets them run in threads that nobody schedules, compiled as they are elsewhere. */
        FREE
    }

    private LabJvmCommand() {}

    /**
     * Starts one.
     *
     * @param more options for the JVM
     * @throws IOException if that cannot be; its message says why in a sentence
     */
    static Process start(Use use, List<String> more) throws IOException {
        Path java = OwnProgram.java();
        if (!Files.isExecutable(java)) {
            throw new LabException("there is no " + java + " to run labs with");
        }
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(OPTIONS);
        if (use == Use.STEPS) {
            command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:CompileCommand=quiet"));
            command.addAll(INTERPRETED);
        }
        cache().ifPresent(it -> command.add("-XX:AOTCache=" + it));
        command.addAll(more);
        command.addAll(program());
        try {
            return new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new LabException("the system starts no process for labs: " + e.getMessage());
        }
    }

    /** What makes it start quickly, where it has been made. */
    private static Optional<Path> cache() {
        String elsewhere = System.getProperty("brigade.lab.cache");
        Path cache =
                elsewhere == null
                        ? Path.of(System.getProperty("java.home"), "lib", "brigade", "lab.aot")
                        : Path.of(elsewhere);
        return Optional.of(cache).filter(Files::isRegularFile);
    }

    /** On the class path it is there sooner; linked into the runtime, as a module. */
    private static List<String> program() {
        Module own = LabJvmCommand.class.getModule();
        Optional<String> path = OwnProgram.classPath(own);
        List<String> words = new ArrayList<>(List.of("--add-modules", "jdk.compiler"));
        boolean linked = path.isEmpty();
        String to = linked ? own.getName() : "ALL-UNNAMED";
        words.add("--add-opens=java.base/java.lang=" + to);
        words.add("--add-exports=java.base/jdk.internal.misc=" + to);
        if (linked) {
            for (String each : CALLED) {
                words.add(
                        "--add-exports="
                                + own.getName()
                                + "/brigade.lab.engine."
                                + each
                                + "=ALL-UNNAMED");
            }
            words.addAll(List.of("--module", own.getName() + "/" + MAIN));
        } else {
            words.addAll(List.of("-cp", path.get(), MAIN));
        }
        return words;
    }
}
