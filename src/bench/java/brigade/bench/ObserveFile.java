package brigade.bench;

import brigade.observe.AnyTrace;
import brigade.observe.thread.JvmVocabulary;
import brigade.trace.file.OpenedTrace;
import brigade.trace.file.Progress;
import brigade.trace.file.Vocabularies;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A recording of 100 MB is opened by a JVM that may have 512 MB. */
final class ObserveFile implements Experiment {

    private static final long BYTES = 100_000_000;
    private static final Duration MOST = Duration.ofSeconds(60);

    @Override
    public List<Bar> run() throws Exception {
        Path folder = Files.createTempDirectory("brigade-recording-");
        Path file = folder.resolve("large.jfr");
        try {
            record(file);
            double size = Files.size(file) / 1e6;
            Process open =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                    "-Xmx512m",
                                    "-XX:+UseSerialGC",
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    Opening.class.getName(),
                                    file.toString())
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            String answer = open.inputReader().readAllAsString().strip();
            System.err.println("opened: " + answer);
            String[] words = answer.split(" ", -1);
            return List.of(
                    Bar.atLeast(74, "size of the recording", size, "MB"),
                    Bar.atLeast(100_000, "events of its trace", number(words, 1), ""),
                    Bar.atMost(15, "opening it in 512 MB", number(words, 0), "s"));
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private static double number(String[] words, int i) {
        return words.length < 2 ? Double.NaN : Double.parseDouble(words[i]);
    }

    /** All waits of threads that hand over to each other, until the file is large enough. */
    private static void record(Path file) throws IOException, InterruptedException {
        try (ObservedProgram program =
                ObservedProgram.start(ObservedProgram.ownJdk(), "handover", 8)) {
            String all = "";
            for (String event : List.of("ThreadPark", "JavaMonitorEnter", "JavaMonitorWait")) {
                all += " +jdk." + event + "#enabled=true +jdk." + event + "#threshold=0ns";
            }
            program.command("JFR.start name=all settings=none" + all);
            long end = System.nanoTime() + MOST.toNanos();
            while (Files.notExists(file) || Files.size(file) < BYTES * 0.74) {
                if (System.nanoTime() > end) {
                    throw new IOException("the recording does not grow");
                }
                Thread.sleep(4_000);
                Files.deleteIfExists(file);
                program.command("JFR.dump name=all filename=" + file);
            }
        }
    }

    /** Opens a file, and says how long that took and how much is in it. */
    static final class Opening {

        private Opening() {}

        public static void main(String[] args) throws IOException {
            OpenedTrace opened =
                    AnyTrace.open(
                            Path.of(args[0]),
                            new Vocabularies(JvmVocabulary.ALL, List.of()),
                            Progress.UNSEEN);
            double seconds = ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
            System.out.println(seconds + " " + opened.trace().stats().events());
        }
    }
}
