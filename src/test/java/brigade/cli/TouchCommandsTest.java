package brigade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class TouchCommandsTest {

    private final CliFixture cli = new CliFixture();
    @TempDir Path folder;

    @Test
    void firstTouchOpensAllThatThereIsToOpen() throws IOException {
        Path json = folder.resolve("touch.json");

        assertThat(cli.run("first-touch", "--json", json.toString())).isZero();
        assertThat(cli.out()).contains("card", "menu", "longest gap");
        assertThat(Files.readString(json))
                .contains("\"longestGapMillis\"", "\"name\" : \"card\"", "\"name\" : \"menu\"");
    }

    @Test
    void atRestLooksOn() throws IOException {
        Path json = folder.resolve("rest.json");

        assertThat(cli.run("at-rest", "--seconds", "10", "--json", json.toString())).isZero();
        assertThat(cli.out()).contains("longest", "of 20 looks");
        assertThat(Files.readString(json)).contains("\"gapMillis\"", "\"looks\" : 20");
    }

    @Test
    void aWindowClosedMeanwhileIsAFailureInOneLine() {
        cli.closedByPerson = true;

        assertThat(cli.run("first-touch")).isEqualTo(1);
        assertThat(cli.run("at-rest")).isEqualTo(1);
        assertThat(cli.err()).contains("the window was closed").hasLineCount(2);
    }
}
