package brigade.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs an experiment in a Java virtual machine of its own, on the same runtime, options and class
 * path as this one.
 */
record FreshJvm(Duration most) {

    List<Bar> run(String experiment) throws IOException, InterruptedException {
        Path bars = Files.createTempFile("brigade-bench-", ".bars");
        try {
            Process process = new ProcessBuilder(command(experiment, bars)).inheritIO().start();
            if (!process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
                throw new IOException(
                        experiment + " was not done after " + most.toSeconds() + " s");
            }
            if (process.exitValue() != 0) {
                throw new IOException(experiment + " ended with exit code " + process.exitValue());
            }
            return BarLines.read(bars);
        } finally {
            Files.deleteIfExists(bars);
        }
    }

    private static List<String> command(String experiment, Path bars) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(OneExperiment.class.getName());
        command.add(experiment);
        command.add(bars.toString());
        return command;
    }
}
