package brigade.measure;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.Eventually;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Recorder;
import brigade.trace.Trace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A real process that is really stopped and goes on. */
class ProgramWatchTest {

    private static final long STOPPED_NANOS = 400_000_000;

    /** The process that is stopped: says when it watches, then how long its first stop was. */
    static final class Stopped {
        private Stopped() {}

        static void main() {
            Recorder recorder = Recorder.start(1 << 20, RestaurantVocabulary.ALL);
            Trace trace = recorder.trace();
            try (ProgramWatch watch = new ProgramWatch(recorder)) {
                watch.start();
                Eventually.holds("it watches", watch::watching);
                System.out.println("watches");
                Eventually.holds("a long stop", () -> longest(trace) >= STOPPED_NANOS / 2);
                System.out.println(longest(trace));
            }
            recorder.close();
        }

        private static long longest(Trace trace) {
            trace.tryAdvance();
            return Stops.of(trace, trace.start(), trace.end()).list().stream()
                    .mapToLong(Stops.Stop::nanos)
                    .max()
                    .orElse(0);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void recordsThatItWasStopped() throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Stopped.class.getName())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo("watches");
            signal(process, "STOP");
            Eventually.holds("it is stopped", () -> state(process) == 'T');
            long since = System.nanoTime();
            Eventually.holds("a while", () -> System.nanoTime() - since > STOPPED_NANOS);
            signal(process, "CONT");

            assertThat(Long.parseLong(out.readLine())).isGreaterThanOrEqualTo(STOPPED_NANOS / 2);
            assertThat(process.waitFor()).isZero();
        } finally {
            process.destroyForcibly();
        }
    }

    private static void signal(Process process, String signal)
            throws IOException, InterruptedException {
        String pid = Long.toString(process.pid());
        assertThat(new ProcessBuilder("kill", "-" + signal, pid).start().waitFor()).isZero();
    }

    private static char state(Process process) {
        try {
            String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
            return stat.charAt(stat.lastIndexOf(')') + 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
