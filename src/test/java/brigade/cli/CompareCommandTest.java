package brigade.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One short run, in a real process of its own. */
class CompareCommandTest {
    private final CliFixture cli = new CliFixture();
    @TempDir Path folder;

    /** A launcher that loads classes in its own way has no class path to give to a process. */
    private static void needsAClassPath() {
        String classes =
                Path.of(Cli.class.getProtectionDomain().getCodeSource().getLocation().getPath())
                        .toString();
        assumeThat(System.getProperty("java.class.path")).contains(classes);
    }

    @Test
    void measuresPrintsAndWrites() throws IOException {
        needsAClassPath();
        Path json = folder.resolve("compare.json");
        Path report = folder.resolve("compare.html");

        int code =
                cli.run(
                        "compare",
                        "--models=thread-pool",
                        "--mix=house-menu",
                        "--customers=200",
                        "--seconds=0.5",
                        "--warm-up=0.1",
                        "--json=" + json,
                        "--report=" + report);

        assertThat(cli.err()).isEmpty();
        assertThat(code).isZero();
        assertThat(cli.out())
                .contains("1 of 1  thread-pool", "Orders/s", "shared the work over bounded queues");
        assertThat(Files.readString(json))
                .contains("\"model\" : \"thread-pool\"", "\"placed\"", "\"served\"", "\"failed\"")
                .contains("\"turnedAway\"", "\"ordersPerSecond\"", "\"latencyMillis\"", "\"p90\"")
                .contains("\"userActionMillis\"", "\"cpuSecondsPer1000\"", "\"peakBytes\"")
                .contains("\"threads\"", "\"processes\"", "\"balanced\" : true");
        assertThat(report).content().contains("<svg").endsWith("</html>\n");
        assertThat(cli.opened).isEmpty();
    }
}
