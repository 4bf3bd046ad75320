package brigade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class BrigadeCommandTest {

    private final CliFixture cli = new CliFixture();
    @TempDir Path folder;

    @Test
    void withoutADisplayItRunsInMemoryAndSaysWhereItWrote() throws IOException {
        Files.createFile(folder.resolve("pom.xml"));
        cli.folder = folder;

        assertThat(cli.run()).isZero();
        Path written = folder.resolve("target").resolve("service");
        assertThat(written.resolve("service.png")).hasContent(FakeScreen.PICTURE);
        assertThat(Files.readString(written.resolve("service.json"))).contains("\"placed\"");
        assertThat(cli.out().lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line).contains("no display"));
        assertThat(cli.out()).endsWith("are in " + written + System.lineSeparator());
    }

    @Test
    void withADisplayItOpensTheWindowAndPrintsNothing() {
        cli.display = true;
        cli.closedByPerson = true;

        assertThat(cli.run()).isZero();
        assertThat(cli.opened).singleElement().matches(screen -> !screen.options.headless());
        assertThat(cli.out()).isEmpty();
    }

    @Test
    void aFileAloneIsOpenedInTheWindow() throws IOException {
        cli.display = true;
        cli.closedByPerson = true;
        Path trace = Files.createFile(folder.resolve("lunch.brigade"));

        assertThat(cli.run(trace.toString())).isZero();
        assertThat(cli.opened)
                .singleElement()
                .matches(screen -> screen.traces.equals(List.of(trace)));
    }

    @Test
    void whereNoWindowCanShowAFileItIsSaidWhatItHolds() throws IOException {
        Path trace = Files.writeString(folder.resolve("not.brigade"), "no trace");

        assertThat(cli.run(trace.toString())).isEqualTo(1);
        assertThat(cli.err()).contains("neither gzip nor JSON");
        assertThat(cli.opened).isEmpty();
    }

    @Test
    void helpNamesTheCommandsAndTheirOptions() {
        assertThat(cli.run("--help")).isZero();
        assertThat(cli.out()).contains("serve", "responsive", "sum", "--version");
        assertThat(cli.run("serve", "--help")).isZero();
        assertThat(cli.out()).contains("--cooks", "--pace", "--snapshot", "--json");
    }

    @Test
    void tellsItsVersion() {
        assertThat(cli.run("--version")).isZero();
        assertThat(cli.out()).matches("Brigade \\S+ \\(commit .+, Java .+\\)\\R");
    }

    @Test
    void onLinuxTheEnvironmentNamesTheDisplay() {
        assertThat(Display.present(Map.of(), "Linux")).isFalse();
        assertThat(Display.present(Map.of("DISPLAY", ""), "Linux")).isFalse();
        assertThat(Display.present(Map.of("DISPLAY", ":0"), "Linux")).isTrue();
        assertThat(Display.present(Map.of("WAYLAND_DISPLAY", "wayland-0"), "Linux")).isTrue();
        assertThat(Display.present(Map.of(), "Windows 11")).isTrue();
        assertThat(Display.present(Map.of(), "Mac OS X")).isTrue();
    }
}
