package brigade.ui.lab.graph;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.lab.graph.ScheduleGraph;
import brigade.lab.graph.ScheduleGraph.Ends;
import brigade.lab.graph.ScheduleGraph.StateLayer;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class GraphLayerFactsTest {

    /** A loop that counts has a state a step: a band each would be thinner than a pixel. */
    @Test
    void manyLayersShareBands() {
        List<StateLayer> layers =
                new ArrayList<>(Collections.nCopies(9_999, new StateLayer(1, List.of())));
        layers.set(0, new StateLayer(2, List.of(new Ends(0, true, 1), new Ends(1, false, 1))));
        layers.set(1, new StateLayer(3, List.of(new Ends(0, true, 2))));

        List<GraphLayerFacts> bands = GraphLayerFacts.of(new ScheduleGraph(List.of(), layers));

        assertThat(bands).hasSizeLessThanOrEqualTo(120).hasSizeGreaterThan(60);
        assertThat(bands.stream().mapToInt(GraphLayerFacts::layers).sum()).isEqualTo(9_999);
        assertThat(bands.stream().mapToLong(GraphLayerFacts::states).sum()).isEqualTo(10_002);
        assertThat(bands.getFirst().steps()).isZero();
        assertThat(bands.get(1).steps()).isEqualTo(bands.getFirst().layers());
        assertThat(bands.getFirst().ends())
                .containsExactly(new Ends(0, true, 3), new Ends(1, false, 1));
        assertThat(bands.getFirst().badEnds()).isEqualTo(3);
        assertThat(bands.getFirst().lost()).isEqualTo(3);
    }

    @Test
    void fewLayersHaveABandEach() {
        List<StateLayer> layers = Collections.nCopies(120, new StateLayer(7, List.of()));
        assertThat(GraphLayerFacts.of(new ScheduleGraph(List.of(), layers)))
                .hasSize(120)
                .allMatch(it -> it.layers() == 1 && it.states() == 7);
    }
}
