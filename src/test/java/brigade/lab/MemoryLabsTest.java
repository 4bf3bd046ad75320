package brigade.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What memory labs really do is what the language allows them; how often is not tested. */
class MemoryLabsTest {
    private static final MemoryRuns RUNS = new MemoryRuns();
    private static final Duration MOST = Duration.ofSeconds(6);
    private static final long TIMES = 6_000;

    @AfterAll
    static void end() {
        RUNS.close();
    }

    static Stream<ShippedLabsTest.Case> cases() {
        return ShippedLabsTest.cases().filter(it -> it.lab().model() == Lab.Model.MEMORY);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void endAsTheLanguageAllows(ShippedLabsTest.Case each) throws IOException {
        boolean raceFree = each.variant().kind() == Lab.Kind.MENDED;
        Measured measured = RUNS.run(each.program(), TIMES, MOST);
        assertThat(measured.byCompiler()).containsOnlyKeys(Compiler.values());
        List<LabOutcome> allowed =
                Sighting.of(each.lab(), raceFree, Measured.NONE).stream()
                        .map(Sighting::outcome)
                        .toList();
        assertThat(measured.outcomes())
                .isNotEmpty()
                .allMatch(it -> allowed.stream().anyMatch(may -> may.is(it.kind(), it.text())));
    }

    @Test
    void whatWasNotSeenHereIsToldToo() {
        Lab lab = Labs.shipped().find("store-buffering").orElseThrow();
        Measured measured =
                new Measured(
                        9, List.of(new Measured.Count(OutcomeKind.PRINTS, "0 1", 9)), Map.of());
        assertThat(Sighting.of(lab, false, measured))
                .extracting(it -> it.outcome().text() + " " + it.badge() + " " + it.count())
                .containsExactly(
                        "0 1 SEEN_HERE 9",
                        "1 0 ALLOWED 0",
                        "1 1 ALLOWED 0",
                        "0 0 SEEN_ELSEWHERE 0");
        assertThat(Sighting.of(lab, true, measured))
                .extracting(it -> it.outcome().text())
                .containsExactly("0 1", "1 0", "1 1");
    }

    @Test
    void aProgramWithoutActorsIsRefused() {
        Lab lab = Labs.shipped().find("store-buffering").orElseThrow();
        LabProgram program = LabProgram.edited(lab, "Mine.java", "class Mine { void main() {} }");
        assertThatThrownBy(() -> RUNS.run(program, 3, MOST))
                .hasMessage(
                        "Mine.java cannot be measured: its class needs the methods void ada(), void"
                                + " ben() and String result()");
    }
}
