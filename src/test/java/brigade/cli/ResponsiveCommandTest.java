package brigade.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

class ResponsiveCommandTest {

    private static final Pattern NAME = Pattern.compile("\"name\" : \"([^\"]*)\"");

    private final CliFixture cli = new CliFixture();
    @TempDir Path folder;

    @Test
    void measuresThreePhasesInOrder() throws IOException {
        Path json = folder.resolve("figures.json");

        assertThat(cli.run("responsive", "--seconds", "5", "--json", json.toString())).isZero();
        assertThat(cli.out())
                .contains("restaurant alone", "sum on all cores", "sum on the UI thread", " ×");
        String figures = Files.readString(json);
        List<String> names = NAME.matcher(figures).results().map(found -> found.group(1)).toList();
        assertThat(names)
                .containsExactly(
                        "restaurant alone",
                        "sum on all cores",
                        "sum at ordinary priority",
                        "sum on the UI thread");
        assertThat(figures)
                .contains("\"frames\"", "\"gapMillis\"", "\"bellMillis\"", "\"sumSeconds\"");
    }

    @Test
    void comparesManyShortStretchesInPairs() throws IOException {
        Path json = folder.resolve("figures.json");

        assertThat(cli.run("responsive", "--seconds", "8", "--json", json.toString())).isZero();

        assertThat(cli.out())
                .contains("frames later than 25 ms", "95 % confidence", "from 16 pairs of");
        assertThat(Files.readString(json))
                .contains("\"pairs\" : 16", "\"stretchSeconds\" : 0.5", "\"confidence\" : 0.95")
                .contains("\"lateMillisPerSecond\"", "\"lateMillisPerSecondMore\"")
                .contains("\"gapP99Ratio\"", "\"bellP99Ratio\"", "\"estimate\"", "\"low\"")
                .contains("\"machineTooBusy\"", "\"stolenCores\"", "\"otherProgramsCores\"");
    }

    @Test
    void sumOnUiThreadIsTheLongestGap() throws IOException {
        Path json = folder.resolve("figures.json");
        assertThat(cli.run("responsive", "--seconds", "1", "--json", json.toString())).isZero();

        String frozen = Files.readString(json).split("sum on the UI thread", -1)[1];
        double gapMillis = number(frozen, "\"max\" : ([0-9.]+)");
        double sumSeconds = number(frozen, "\"sumSeconds\" : ([0-9.]+)");
        assertThat(gapMillis).isGreaterThanOrEqualTo(0.9 * sumSeconds * 1e3);
    }

    @Test
    void aWindowClosedMeanwhileIsAFailureInOneLine() {
        cli.closedByPerson = true;

        assertThat(cli.run("responsive")).isEqualTo(1);
        assertThat(cli.err()).contains("the window was closed").hasLineCount(1);
    }

    private static double number(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(found -> found.replaceAll(".*: ", ""))
                .mapToDouble(Double::parseDouble)
                .findFirst()
                .orElseThrow();
    }
}
