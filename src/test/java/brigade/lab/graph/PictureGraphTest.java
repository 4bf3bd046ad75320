package brigade.lab.graph;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.lab.graph.PictureGraph.Form;
import brigade.lab.graph.PictureGraph.Where;
import brigade.lab.graph.ScheduleGraph.Transition;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class PictureGraphTest {
    @Test
    void endsOfOneOutcomeAreOneSpot() {
        ScheduleGraph graph = DrawnGraph.of("0 A 1, 0 B 2, 1 B 3, 2 A 4", List.of(3), Set.of());
        List<ScheduleGraph.Node> nodes = new java.util.ArrayList<>(graph.nodes());
        nodes.set(4, new ScheduleGraph.Node(4, 2, 0, false, false, List.of()));
        PictureGraph picture = PictureGraph.of(new ScheduleGraph(nodes, List.of()), List.of());
        assertThat(picture.vertices()).hasSize(4);
        assertThat(picture.vertices().get(3).states()).isEqualTo(2);
        assertThat(picture.links()).extracting(PictureGraph.Link::to).containsExactly(1, 2, 3, 3);
    }

    @Test
    void fromALostStateNoWayLeadsToAGoodEnd() {
        ScheduleGraph graph = DrawnGraph.of("0 A 1, 0 B 2, 1 B 3, 2 A 4", List.of(3, 4), Set.of(1));
        assertThat(PictureGraph.of(graph, List.of()).vertices())
                .filteredOn(PictureGraph.Vertex::lost)
                .extracting(it -> it.state().number())
                .containsExactly(2);
    }

    @Test
    void whereAllEndsAreBadNothingIsLostOnTheWay() {
        ScheduleGraph graph = DrawnGraph.of("0 A 1, 1 B 2", List.of(2), Set.of(0));
        assertThat(PictureGraph.of(graph, List.of()).vertices())
                .noneMatch(PictureGraph.Vertex::lost);
    }

    /** A long tail: more than is drawn one by one. */
    private static ScheduleGraph tailed() {
        StringBuilder edges = new StringBuilder("0 A 1, 0 B 2, 1 B 3, 2 A 3");
        for (int i = 3; i < 160; i++) {
            edges.append(", ").append(i).append(" A ").append(i + 1);
        }
        return DrawnGraph.of(edges.toString(), List.of(160), Set.of());
    }

    @Test
    void aChainWithoutAChoiceIsOneLineWhereTheGraphIsLarge() {
        ScheduleGraph graph = tailed();
        PictureGraph picture = PictureGraph.of(graph, List.of());
        assertThat(picture.form()).isEqualTo(Form.CHAINS);
        assertThat(picture.vertices())
                .extracting(it -> it.state().number())
                .containsExactly(0, 3, 160);
        assertThat(picture.links()).extracting(it -> it.steps().size()).containsExactly(2, 2, 157);
        List<Transition> way = graph.follow(List.of("A", "B", "A", "A"));
        assertThat(picture.where(way)).isEqualTo(new Where(-1, 2, 2.0 / 157));
        assertThat(picture.where(way.subList(0, 2))).isEqualTo(new Where(1, -1, 0));
        assertThat(picture.along(way)).containsExactly(0, 2);
    }

    @Test
    void ofAVeryLargeOneOnlyLayersAreDrawn() {
        assertThat(PictureGraph.of(DrawnGraph.grid(9, 9, 9), List.of()).form())
                .isEqualTo(Form.LAYERS);
    }

    @Test
    void stepsOfAWayRoundAreMarked() {
        ScheduleGraph graph = DrawnGraph.of("0 A 1, 1 B 0, 1 A 2", List.of(2), Set.of());
        List<Transition> ring = graph.follow(List.of("A", "B"));
        assertThat(PictureGraph.of(graph, List.of(ring)).links())
                .extracting(PictureGraph.Link::ring)
                .containsExactly(true, true, false);
    }
}
