package brigade.ui.lab.graph;

import brigade.lab.AllSchedules;
import brigade.lab.graph.CoinOdds;
import brigade.lab.graph.GraphLayout;
import brigade.lab.graph.NearestPass;
import brigade.lab.graph.PictureGraph;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * All schedules of a program, laid out to be drawn.
 *
 * @param pass the passing schedule next to the shortest failing one
 * @param coin the odds of outcomes if a coin decided at each step
 */
record GraphDrawn(
        AllSchedules all,
        PictureGraph picture,
        GraphLayout layout,
        Optional<NearestPass> pass,
        Optional<double[]> coin) {

    static GraphDrawn of(AllSchedules all) {
        PictureGraph picture =
                PictureGraph.of(
                        all.graph(), all.rings().stream().map(AllSchedules.Ring::steps).toList());
        return new GraphDrawn(
                all,
                picture,
                GraphLayout.of(picture),
                all.nearestPass(),
                CoinOdds.of(all.graph(), all.explored().outcomes().size()));
    }

    /** Lays out what was asked for last, on a thread of its own. UI thread only. */
    static final class Maker {
        private final Consumer<GraphDrawn> done;
        private @Nullable AllSchedules wanted;

        /**
         * @param done is given it on the UI thread
         */
        Maker(Consumer<GraphDrawn> done) {
            this.done = done;
        }

        void make(AllSchedules all) {
            if (all.equals(wanted)) {
                return;
            }
            wanted = all;
            Thread.ofVirtual()
                    .name("graph layout")
                    .start(() -> {
                        GraphDrawn drawn = of(all);
                        Platform.runLater(() -> {
                            if (all.equals(wanted)) {
                                done.accept(drawn);
                            }
                        });
                    });
        }
    }
}
