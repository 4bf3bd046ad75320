package brigade.lab.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class NearestPassTest {
    /** Two threads that each read and write: only those fail where both read first. */
    private static final ScheduleGraph LOST_UPDATE =
            DrawnGraph.of(
                    "0 A 1, 0 B 2, 1 A 3, 1 B 4, 2 A 4, 2 B 5, 3 B 6, 6 B 7, 5 A 8, 8 A 7,"
                            + " 4 A 9, 4 B 10, 9 B 11, 10 A 11",
                    List.of(11, 7),
                    Set.of(0));

    private static List<String> steps(String letters) {
        return List.of(letters.split(""));
    }

    private static String letters(List<ScheduleGraph.Transition> way) {
        return String.join("", ScheduleGraph.tokens(way));
    }

    @Test
    void oneStepIsMoved() {
        NearestPass pair = NearestPass.of(LOST_UPDATE, steps("ABAB")).orElseThrow();
        assertThat(letters(pair.passing())).isEqualTo("AABB");
        assertThat(pair.moved()).isEqualTo(1);
        assertThat(pair.together()).isEqualTo(1);
        assertThat(letters(pair.failing())).isEqualTo("ABAB");
    }

    @Test
    void theOneThatStaysTogetherLongerIsTaken() {
        NearestPass pair = NearestPass.of(LOST_UPDATE, steps("BAAB")).orElseThrow();
        assertThat(letters(pair.passing())).isIn("BBAA", "AABB");
        assertThat(letters(pair.passing())).isEqualTo("BBAA");
        assertThat(pair.together()).isEqualTo(1);
    }

    @Test
    void aDeadlockPassesWhenWhoCameFirstGoesOn() {
        ScheduleGraph graph =
                DrawnGraph.of(
                        "0 A 1, 0 B 2, 1 A 3, 1 B 4, 2 A 4, 2 B 5, 3 A 6, 6 B 7, 5 B 8, 8 A 7",
                        List.of(4, 7),
                        Set.of(0));
        NearestPass pair = NearestPass.of(graph, steps("AB")).orElseThrow();
        assertThat(letters(pair.passing())).isEqualTo("AAAB");
        assertThat(pair.moved()).as("only more steps").isZero();
        assertThat(pair.together()).isEqualTo(1);
    }

    @Test
    void whereNothingPassesThereIsNone() {
        ScheduleGraph graph = DrawnGraph.of("0 A 1, 1 B 2", List.of(2), Set.of(0));
        assertThat(NearestPass.of(graph, steps("AB"))).isEmpty();
    }
}
