package brigade.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.trace.file.HeldEnd;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;

/** A process that is ended by a signal says nothing, and does first what it has promised. */
class SignalTest {
    @TempDir private Path folder;

    @Test
    void whatWasPromisedIsDoneAndNothingIsPrinted() throws Exception {
        Path promised = folder.resolve("promised");
        ProcessBuilder program =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Promising.class.getName(),
                        promised.toString());
        program.environment().keySet().removeAll(Set.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS"));
        Process process = program.start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
                BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).isEqualTo("promised");
            process.toHandle().destroy(); // SIGTERM, and the streams stay open
            assertThat(out.readAllAsString()).isEmpty();
            assertThat(err.readAllAsString()).isEmpty();
            assertThat(process.waitFor()).isNotZero();
        } finally {
            process.destroyForcibly();
        }
        assertThat(promised).hasContent("done");
    }

    /** Works on its main thread until it is to end; another thread still draws meanwhile. */
    static final class Promising {
        private Promising() {}

        static void main(String[] args) throws IOException, InterruptedException {
            Thread.setDefaultUncaughtExceptionHandler(QuietEnd.printing());
            CountDownLatch ending = new CountDownLatch(1);
            try (HeldEnd end = new HeldEnd()) {
                end.onEnd(ending::countDown);
                System.out.println("promised");
                ending.await();
                Thread drawing = new Thread(Promising::draw);
                drawing.start();
                drawing.join();
                Files.writeString(Path.of(args[0]), end.hasBegun() ? "done" : "too early");
            }
        }

        private static void draw() {
            throw new RejectedExecutionException("the renderer has ended");
        }
    }
}
