package brigade.measure.proof;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Flight recordings of processes that somebody else starts: an environment in which each Java
 * virtual machine leaves one in a folder, under the number of its process, when it ends.
 *
 * @param folder where they are left
 */
record ChildRecords(Path folder) implements AutoCloseable {

    /** Read by the launcher of Java, from 9 on. */
    private static final String OPTIONS = "JDK_JAVA_OPTIONS";

    private static final String SUFFIX = ".jfr";

    /** The thread in which the main method of a program runs. */
    private static final String MAIN_THREAD = "main";

    static ChildRecords make() throws IOException {
        return new ChildRecords(Files.createTempDirectory("brigade-proof"));
    }

    /**
     * Adds what makes a process record itself, and all that it starts. Where no settings are given
     * by a file JFR takes one of an event only with a plus before it.
     */
    void addTo(Map<String, String> environment) {
        String events =
                Stream.concat(
                                WaitKind.events().stream()
                                        .flatMap(event ->
                                                Stream.of(
                                                        "+" + event + "#enabled=true",
                                                        "+" + event + "#threshold=0ms",
                                                        "+" + event + "#throttle=off",
                                                        "+" + event + "#stackTrace=true")),
                                Stream.of("+" + FlightRecord.LOSS + "#enabled=true"))
                        .collect(Collectors.joining(","));
        environment.put(
                OPTIONS,
                // What JFR says at its start would stand among what programs say to one another.
                "-Xlog:disable \"-XX:StartFlightRecording:settings=none,filename="
                        + folder.resolve("%p" + SUFFIX)
                        + ","
                        + events
                        + "\"");
    }

    /**
     * What the main thread of a process waited for; null where it left no recording, as it was
     * killed.
     *
     * @param clock of this machine
     */
    static @Nullable List<Wait> ofMain(Path folder, long process, ClockFit clock)
            throws IOException {
        Path file = folder.resolve(process + SUFFIX);
        if (!Files.isReadable(file) || Files.size(file) == 0) {
            return null;
        }
        FlightRecord child = FlightRecord.read(file, clock);
        return child.waits().getOrDefault(child.threads().getOrDefault(MAIN_THREAD, 0L), List.of());
    }

    /** Removes them all. */
    @Override
    public void close() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
