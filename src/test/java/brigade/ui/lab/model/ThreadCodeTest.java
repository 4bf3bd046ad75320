package brigade.ui.lab.model;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.ui.lab.model.ThreadCode.CodeRow;
import brigade.ui.lab.model.ThreadCode.Stand;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;

class ThreadCodeTest {
    private static final ThreadCode CODE =
            new ThreadCode(
                    """
                    class P {
                        static int x;

                        static void tip() {
                            // mend
                            for (int i = 0; i < 2; i++) {
                                x++;
                            }
                            // end
                        }

                        synchronized void take(int euros) {
                            synchronized (this) {
                                x = 2;
                            }
                        }
                    }
                    """);

    private static LabThreadState thread(int line, boolean free) {
        return new LabThreadState(
                "A",
                "ada",
                line == 0 ? "" : "WRITE",
                new LabThreadState.Target("x", "1", line, "tip"),
                free,
                "",
                List.of());
    }

    private static LabMoment at(LabMoment.MadeStep... made) {
        return new LabMoment(
                List.of(made), List.of(), List.of(), List.of(), List.of("A"), "", Optional.empty());
    }

    private static LabMoment.MadeStep step(String letter, int line) {
        return new LabMoment.MadeStep(letter, letter, "READ", "x", "0", line);
    }

    @ParameterizedTest
    @CsvSource({"7, 4, 10", "4, 4, 10", "14, 12, 16", "2, 1, 17"})
    void theMethodAroundALineIsFound(int line, int from, int to) {
        ThreadCode.Method found = CODE.around(line);
        if (line == 2) { // a field is in no method
            assertThat(found).isEqualTo(new ThreadCode.Method(2, 2));
        } else {
            assertThat(found).isEqualTo(new ThreadCode.Method(from, to));
        }
    }

    @Test
    void aLineOfWhichStepsAreMadeHasARowForEach() {
        List<CodeRow> rows = CODE.rows(thread(7, true), at(step("A", 7), step("B", 7)));
        assertThat(rows).extracting(CodeRow::line).containsExactly(4, 6, 7, 7, 8, 10);
        assertThat(rows.get(2).stand()).isEqualTo(Stand.MADE);
        assertThat(rows.get(3).stand()).isEqualTo(Stand.NEXT);
    }

    @Test
    void whoCannotGoOnIsStuckAtItsLine() {
        assertThat(CODE.rows(thread(7, false), at()))
                .filteredOn(it -> it.line() == 7)
                .extracting(CodeRow::stand)
                .containsExactly(Stand.STUCK);
    }

    @Test
    void whoHasEndedStaysWhereItWasLast() {
        List<CodeRow> rows = CODE.rows(thread(0, false), at(step("A", 14)));
        assertThat(rows).extracting(CodeRow::stand).doesNotContain(Stand.NEXT, Stand.STUCK);
        assertThat(rows.getFirst().line()).isEqualTo(12);
        assertThat(CODE.rows(thread(0, false), at())).isEmpty();
    }

    @Test
    void whatComesNextIsAmongTheRowsThatThereIsRoomFor() {
        List<CodeRow> rows = CODE.rows(thread(8, true), at());
        for (int most = 1; most <= rows.size(); most++) {
            assertThat(ThreadCode.around(rows, most))
                    .hasSize(most)
                    .anyMatch(it -> it.stand() == Stand.NEXT);
        }
    }
}
