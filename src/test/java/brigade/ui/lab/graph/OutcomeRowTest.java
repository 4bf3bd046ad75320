package brigade.ui.lab.graph;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.lab.Explored;
import brigade.lab.LabOutcome;
import brigade.lab.Measured;
import brigade.lab.OutcomeKind;

import org.junit.jupiter.api.Test;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;

class OutcomeRowTest {
    private static final BigInteger SIX = BigInteger.valueOf(6);

    private static LabOutcome prints(String text) {
        return new LabOutcome(OutcomeKind.PRINTS, text);
    }

    private static Explored explored(Explored.Result... results) {
        return new Explored(
                true,
                new Explored.Size(12, SIX, 4, 2, 6),
                new Explored.Doubts("", "", "", List.of()),
                List.of(results),
                0);
    }

    private static Explored.Result result(
            OutcomeKind kind, String text, boolean bad, long schedules) {
        return new Explored.Result(
                kind, text, bad, BigInteger.valueOf(schedules), schedules + "/6", "AB");
    }

    private static Measured measured(Measured.Count... counts) {
        return new Measured(100, List.of(counts), Map.of());
    }

    @Test
    void whatIsPossibleMeasuredOrPredictedHasARow() {
        List<OutcomeRow> rows =
                OutcomeRow.of(
                        explored(
                                result(OutcomeKind.PRINTS, "2", false, 2),
                                result(OutcomeKind.PRINTS, "1", true, 4)),
                        measured(
                                new Measured.Count(OutcomeKind.PRINTS, "2", 97),
                                new Measured.Count(OutcomeKind.PRINTS, "7", 3)),
                        Set.of(prints("0"), prints("2")));
        assertThat(rows)
                .extracting(it -> it.outcome().text())
                .as("bad ones first, then what no schedule gives")
                .containsExactly("1", "2", "7", "0");
        assertThat(rows)
                .extracting(OutcomeRow::predicted)
                .containsExactly(false, true, false, true);
        assertThat(rows).extracting(OutcomeRow::measured).containsExactly(0L, 97L, 3L, 0L);
        assertThat(rows.get(0).share(SIX)).isEqualTo(4 / 6.0);
        assertThat(rows.get(2).possible()).isEmpty();
        assertThat(rows.get(2).bad()).isTrue();
        assertThat(rows.get(3).share(SIX)).isZero();
    }

    /** Who waits for whom differs from run to run. */
    @Test
    void aDeadlockIsADeadlock() {
        List<OutcomeRow> rows =
                OutcomeRow.of(
                        explored(
                                result(OutcomeKind.DEADLOCK, "A waits for a Till", true, 2),
                                result(OutcomeKind.DEADLOCK, "B waits for a Till", true, 1)),
                        measured(new Measured.Count(OutcomeKind.DEADLOCK, "", 5)),
                        Set.of(new LabOutcome(OutcomeKind.DEADLOCK, "")));
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().measured()).isEqualTo(5);
        assertThat(rows.getFirst().predicted()).isTrue();
        assertThat(rows.getFirst().share(SIX)).isEqualTo(0.5);
    }

    @Test
    void endlessSchedulesHaveNoShare() {
        List<OutcomeRow> rows =
                OutcomeRow.of(
                        explored(
                                new Explored.Result(
                                        OutcomeKind.PRINTS, "done", false, null, "", "A")),
                        measured(),
                        Set.of());
        assertThat(rows.getFirst().share(null)).isEqualTo(-1);
    }
}
