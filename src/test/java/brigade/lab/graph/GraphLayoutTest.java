package brigade.lab.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

class GraphLayoutTest {
    private static GraphLayout layout(ScheduleGraph graph) {
        return GraphLayout.of(PictureGraph.of(graph, List.of()));
    }

    @Test
    void aSquareOfTwoThreadsHasNoCrossingsAndIsSymmetric() {
        ScheduleGraph graph = DrawnGraph.grid(3, 3);
        GraphLayout layout = layout(graph);
        assertThat(layout.layers()).isEqualTo(7);
        assertThat(new Crossings(new GraphLayers(PictureGraph.of(graph, List.of()))).count())
                .isZero();
        double middle = layout.spots().getFirst().x();
        assertThat(layout.spots().getLast().x()).isCloseTo(middle, Offset.offset(0.01));
        assertThat(middle).isCloseTo(layout.width() / 2, Offset.offset(0.01));
    }

    @Test
    void allLinesGoDownButThoseThatGoBack() {
        ScheduleGraph graph =
                DrawnGraph.of("0 A 1, 1 B 2, 2 A 0, 2 B 3, 0 B 3, 1 A 1", List.of(3), Set.of());
        GraphLayout layout = layout(graph);
        assertThat(layout.routes())
                .extracting(GraphLayout.LinkRoute::back)
                .containsExactly(false, false, false, true, true, false)
                .hasSize(6);
        for (GraphLayout.LinkRoute each : layout.routes()) {
            if (!each.back()) {
                for (int i = 1; i < each.points().size(); i++) {
                    assertThat(each.points().get(i).y())
                            .isEqualTo(each.points().get(i - 1).y() + 1);
                }
            }
        }
    }

    @Test
    void spotsOfALayerKeepTheirDistance() {
        GraphLayout layout = layout(DrawnGraph.grid(3, 2, 2));
        List<GraphLayout.Position> spots = new ArrayList<>(layout.spots());
        for (GraphLayout.Position one : spots) {
            for (GraphLayout.Position other : spots) {
                if (!one.equals(other) && one.y() == other.y()) {
                    assertThat(Math.abs(one.x() - other.x())).isGreaterThan(0.999);
                }
            }
        }
    }

    @Test
    void theSameGraphIsLaidOutTheSameWay() {
        assertThat(layout(DrawnGraph.grid(4, 3, 2))).isEqualTo(layout(DrawnGraph.grid(4, 3, 2)));
    }

    @Test
    void barycentresUntangle() {
        // Two ways that the order of their steps would cross.
        ScheduleGraph graph =
                DrawnGraph.of(
                        "0 A 1, 0 B 2, 1 A 4, 1 B 3, 2 A 3, 2 B 5, 3 A 6, 4 A 6, 5 A 6",
                        List.of(6),
                        Set.of());
        assertThat(new Crossings(new GraphLayers(PictureGraph.of(graph, List.of()))).count())
                .isZero();
    }
}
