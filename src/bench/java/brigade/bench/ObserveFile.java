package brigade.bench;

import brigade.measure.ScreenOptions;
import brigade.measure.UiFigures;
import brigade.measure.UiWatch;
import brigade.observe.AnyTrace;
import brigade.observe.apart.RecordingReader;
import brigade.observe.thread.JvmVocabulary;
import brigade.restaurant.Settings;
import brigade.trace.Trace;
import brigade.trace.file.OpenedTrace;
import brigade.trace.file.Progress;
import brigade.trace.file.Vocabularies;
import brigade.ui.BrigadeWindow;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A recording of 100 MB is opened by a JVM that may have 512 MB, and by the window, whose frames
 * meanwhile are held against those before.
 */
final class ObserveFile implements Experiment {

    private static final long BYTES = 100_000_000;
    private static final int OPENINGS = 9;
    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final Duration MEASURED = Duration.ofSeconds(10);
    private static final Duration AT_REST = Duration.ofSeconds(2);
    private static final Duration LOOKED = Duration.ofMillis(20);
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
            List<Bar> bars = new ArrayList<>();
            bars.add(Bar.atLeast(74, "size of the recording", size, "MB"));
            bars.add(Bar.atLeast(100_000, "events of its trace", number(words, 1), ""));
            bars.add(Bar.atMost(15, "opening it in 512 MB", number(words, 0), "s"));
            bars.addAll(opened(file));
            return bars;
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    /** How one opening went. */
    private record Opened(double seconds, UiFigures meanwhile) {}

    /** In the window, again and again, always from the page at rest. */
    private static List<Bar> opened(Path file) throws IOException {
        ScreenOptions options = ScreenOptions.standard(true).withSumRunning(false);
        try (BrigadeWindow window =
                BrigadeWindow.open(Settings.standard().withArrivals(false), options)) {
            window.awaitClosed(WARM_UP);
            UiFigures rest = UiThreadCost.over(window, MEASURED).ui();
            List<Opened> all = new ArrayList<>();
            for (int i = 0; i < OPENINGS; i++) {
                all.add(untilShown(window, file));
                window.lookAt(Duration.ZERO);
                window.awaitClosed(AT_REST);
            }
            return List.of(
                    Bar.seen("  in the window", median(all, Opened::seconds), "s", Double.NaN),
                    Bar.seen(
                            "  longest frame gap meanwhile",
                            median(all, it -> it.meanwhile().gapMillis().max()),
                            "ms",
                            Double.NaN),
                    Bar.atMostTimes(
                            1.25,
                            "p99 frame gap, while it opens by at rest",
                            median(all, it -> it.meanwhile().gapMillis().p99()),
                            "ms",
                            rest.gapMillis().p99()));
        }
    }

    private static double median(List<Opened> all, ToDoubleFunction<Opened> figure) {
        return Medians.median(all.stream().mapToDouble(figure).toArray());
    }

    /** The frames up to the one that shows it, which is that of another page. */
    private static Opened untilShown(BrigadeWindow window, Path file) throws IOException {
        Trace before = window.shown();
        UiWatch.Interval interval = window.live().uiWatch().interval();
        long begun = System.nanoTime();
        window.open(file);
        UiFigures meanwhile = interval.figures();
        while (true) {
            UiFigures now = interval.figures();
            if (window.shown() != before) {
                return new Opened((System.nanoTime() - begun) / 1e9, meanwhile);
            }
            meanwhile = now;
            if (System.nanoTime() - begun > MOST.toNanos()) {
                throw new IOException("the recording does not show");
            }
            window.awaitClosed(LOOKED);
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
                    new AnyTrace(RecordingReader.here())
                            .open(
                                    Path.of(args[0]),
                                    new Vocabularies(JvmVocabulary.ALL, List.of()),
                                    Progress.UNSEEN);
            double seconds = ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
            System.out.println(seconds + " " + opened.trace().stats().events());
        }
    }
}
