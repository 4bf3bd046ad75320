package brigade.bench;

import brigade.restaurant.Mix;
import brigade.restaurant.Pace;
import brigade.restaurant.Restaurant;
import brigade.restaurant.Settings;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.server.Counts;
import brigade.server.Model;
import brigade.trace.Recorder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Work of all kinds under each model, closed in the midst of it: no thread, process, socket or
 * temporary file is left, and the ledger balances.
 */
final class NothingLeft implements Experiment {

    private static final Duration BUSY = Duration.ofSeconds(3);
    private static final Duration MOST = Duration.ofSeconds(10);
    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    @Override
    public List<Bar> run() throws Exception {
        for (Model model : Model.values()) {
            serve(model); // what the JVM starts once and keeps is there from here on
        }
        Set<Thread> threads = threads();
        Set<String> folders = folders();
        long processes = processes();
        long sockets = sockets();
        long unbalanced = 0;
        for (Model model : Model.values()) {
            unbalanced += serve(model).balanced() ? 0 : 1;
        }
        long deadline = System.nanoTime() + MOST.toNanos();
        while (System.nanoTime() < deadline
                && (!left(threads).isEmpty() || processes() > processes)) {
            Thread.onSpinWait();
        }
        left(threads).forEach(thread -> System.err.println("left: " + thread));
        Set<String> newFolders = new HashSet<>(folders());
        newFolders.removeAll(folders);
        return List.of(
                Bar.atMost(
                        0, "models whose ledger does not balance", (double) unbalanced, "models"),
                Bar.atMost(0, "threads left by all models", left(threads).size(), "threads"),
                Bar.atMost(
                        0,
                        "processes left by all models",
                        (double) (processes() - processes),
                        "processes"),
                Bar.atMost(
                        0, "sockets left by all models", (double) (sockets() - sockets), "sockets"),
                Bar.atMost(
                        0, "temporary folders left by all models", newFolders.size(), "folders"));
    }

    private static Counts serve(Model model) throws InterruptedException {
        Settings settings =
                Settings.standard()
                        .withModel(model)
                        .withPace(Pace.BRISK)
                        .withMix(Mix.LUNCH_RUSH)
                        .withCustomersPerSecond(20);
        try (Recorder recorder = Recorder.start(32 << 20, RestaurantVocabulary.ALL)) {
            Restaurant restaurant = Restaurant.open(settings, recorder, 1);
            try (restaurant) {
                Thread.sleep(BUSY);
            }
            return restaurant.ledger().counts();
        }
    }

    /** The reaper of processes is the JDK's; it ends a minute after the last one. */
    private static List<Thread> left(Set<Thread> before) {
        List<Thread> now = new ArrayList<>(threads());
        now.removeAll(before);
        now.removeIf(it -> it.getName().matches("process reaper.*|ForkJoinPool.*|VirtualThread.*"));
        return now;
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet();
    }

    private static long processes() {
        return ProcessHandle.current().children().count();
    }

    /** As Linux tells it; none on other systems. */
    private static long sockets() throws IOException {
        if (!Files.isDirectory(OPEN_FILES)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(OPEN_FILES)) {
            return files.filter(NothingLeft::isSocket).count();
        }
    }

    private static boolean isSocket(Path file) {
        try {
            return Files.readSymbolicLink(file).toString().startsWith("socket:");
        } catch (IOException e) {
            return false; // closed meanwhile
        }
    }

    private static Set<String> folders() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("brigade-work-"))
                    .collect(Collectors.toSet());
        }
    }
}
