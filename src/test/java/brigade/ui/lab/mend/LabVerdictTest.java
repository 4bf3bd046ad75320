package brigade.ui.lab.mend;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.lab.AllSchedules;
import brigade.lab.Explored;
import brigade.lab.LabProgram;
import brigade.lab.OutcomeKind;
import brigade.lab.graph.ScheduleGraph;
import brigade.ui.lab.mend.LabVerdict.Kind;
import brigade.ui.lab.model.Explorations;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class LabVerdictTest {
    private static LabVerdict of(boolean complete, boolean bad, String race, List<String> free) {
        Explored explored =
                new Explored(
                        complete,
                        new Explored.Size(3, null, 2, 2, 2),
                        new Explored.Doubts(race, race.isEmpty() ? "" : "A", "", free),
                        List.of(
                                new Explored.Result(
                                        OutcomeKind.PRINTS, "1", bad, null, "", "ABAB")),
                        0);
        AllSchedules all =
                new AllSchedules(
                        LabProgram.ofSource("P.java", "", List.of()),
                        explored,
                        new ScheduleGraph(List.of(), List.of()),
                        List.of());
        return LabVerdict.of(new Explorations.State(false, 0, Optional.of(all), ""));
    }

    @Test
    void theWorstIsTold() {
        assertThat(of(true, false, "", List.of()).kind()).isEqualTo(Kind.PROVEN);
        assertThat(of(true, true, "A writes x while B reads x", List.of()).kind())
                .isEqualTo(Kind.BROKEN);
        assertThat(of(true, false, "A writes x while B reads x", List.of()).kind())
                .isEqualTo(Kind.RACE);
        assertThat(of(true, false, "", List.of("Timer")).kind()).isEqualTo(Kind.FREE);
        assertThat(of(false, false, "", List.of()).kind()).isEqualTo(Kind.INCOMPLETE);
    }

    @Test
    void aScheduleShowsWhatIsWrong() {
        assertThat(of(true, true, "", List.of()).schedule()).contains("ABAB");
        assertThat(of(true, false, "A writes x while B reads x", List.of()).schedule())
                .contains("A");
        assertThat(of(true, false, "", List.of()).schedule()).isEmpty();
    }

    @Test
    void asLongAsNothingIsKnownNothingIsProven() {
        assertThat(LabVerdict.of(new Explorations.State(true, 7, Optional.empty(), "")).kind())
                .isEqualTo(Kind.RUNNING);
        assertThat(
                        LabVerdict.of(
                                        new Explorations.State(
                                                false, 0, Optional.empty(), "no source"))
                                .kind())
                .isEqualTo(Kind.PROBLEM);
    }
}
