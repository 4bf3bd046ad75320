package brigade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class SumCommandTest {

    private final CliFixture cli = new CliFixture();
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"worker", "all-cores"})
    void tellsTheClassicStoryWithoutAWindow(String on) {
        assertThat(cli.run("sum", "--on", on)).isZero();
        assertThat(cli.out().lines())
                .startsWith(
                        "Main thread: Starting server.",
                        "Main thread: Doing other tasks...",
                        "Worker thread: Performing a heavy task.",
                        "Worker thread: Task completed with result = 49999995000000");
        assertThat(cli.opened).isEmpty();
    }

    @Test
    void onTheUiThreadSaysHowLongItWasBlocked() {
        assertThat(cli.run("sum", "--on", "ui")).isZero();
        assertThat(cli.out().lines())
                .startsWith(
                        "Main thread: Starting server.",
                        "Main thread: Doing other tasks...",
                        "UI thread: Performing a heavy task.",
                        "UI thread: Task completed with result = 49999995000000")
                .anyMatch(line -> line.matches(".*by the UI thread took .*s\\. Blocked .*"));
        assertThat(cli.opened).singleElement().matches(screen -> !screen.options.visible());
    }

    @Test
    void writesItsFigures() throws IOException {
        Path json = folder.resolve("sum.json");

        assertThat(cli.run("sum", "--count", "1_000", "--json", json.toString())).isZero();
        assertThat(Files.readString(json))
                .contains("\"count\" : 1000", "\"result\" : 499500", "\"on\" : \"worker\"")
                .contains("\"millis\"", "\"additionsPerSecond\"", "\"uiBlockedMillis\" : 0");
    }

    @Test
    void aSumThatDoesNotFitIsNoResult() {
        assertThat(cli.run("sum", "--count", "5000000000", "--on", "all-cores")).isEqualTo(1);
        assertThat(cli.out()).doesNotContain("completed");
        assertThat(cli.err())
                .contains("does not fit into a long; --count up to 4294967296 does")
                .hasLineCount(1);
    }
}
