package brigade.lab.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class CoinOddsTest {
    /** Four of the six schedules lose a coin, but a coin at each step loses one in two. */
    @Test
    void shortWaysWeighMore() {
        ScheduleGraph graph =
                DrawnGraph.of(
                        "0 A 1, 0 B 2, 1 A 3, 1 B 4, 2 A 4, 2 B 5, 3 B 6, 6 B 7, 5 A 8, 8 A 7,"
                                + " 4 A 9, 4 B 10, 9 B 11, 10 A 11",
                        List.of(11, 7),
                        Set.of(0));
        assertThat(CoinOdds.of(graph, 2).orElseThrow()).containsExactly(0.5, 0.5);
    }

    @Test
    void whereStepsLeadRoundThereAreNone() {
        ScheduleGraph graph = DrawnGraph.of("0 A 1, 1 B 0, 1 A 2", List.of(2), Set.of());
        assertThat(CoinOdds.of(graph, 1)).isEmpty();
    }
}
