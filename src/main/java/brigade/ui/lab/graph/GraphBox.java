package brigade.ui.lab.graph;

import brigade.lab.AllSchedules;
import brigade.lab.graph.PictureGraph;
import brigade.lab.graph.ScheduleGraph;
import brigade.lab.graph.ScheduleGraph.Transition;
import brigade.ui.lab.model.Explorations;
import brigade.ui.lab.model.LabMoment;
import brigade.ui.lab.model.LabSession;
import brigade.ui.lab.model.LabStep;
import brigade.ui.page.Room;
import brigade.ui.page.Texts;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** The graph of what is looked at, in the form that its size needs. UI thread only. */
final class GraphBox extends StackPane {
    private final LabSession session;
    private final Texts texts;
    private final GraphWords words;
    private final GraphPane dots;
    private final GraphBands bands;
    private final Label instead = new Label();
    private final GraphDrawn.Maker maker = new GraphDrawn.Maker(this::drawn);
    private final Runnable whenDrawn;
    private @Nullable GraphDrawn drawn;

    /**
     * @param whenDrawn is told when another graph is there
     */
    GraphBox(LabSession session, Texts texts, Runnable whenDrawn) {
        this.session = session;
        this.texts = texts;
        this.whenDrawn = whenDrawn;
        words = GraphWords.of(session, texts);
        dots = new GraphPane(words, it -> open(it.state().number()));
        bands = new GraphBands(words, this::open);
        instead.getStyleClass().add("prose");
        instead.setWrapText(true);
        setAlignment(Pos.CENTER);
        setMinSize(0, 0);
        getStyleClass().add("graph-box");
        getChildren().addAll(dots, bands, instead);
    }

    private void open(int state) {
        GraphDrawn now = drawn;
        if (now != null && state >= 0 && !now.all().graph().large()) {
            List<String> tokens = ScheduleGraph.tokens(now.all().graph().shortestTo(state));
            session.seat().goTo(String.join("", tokens));
            session.go(LabStep.BE_SCHEDULER);
        }
    }

    private void drawn(GraphDrawn next) {
        drawn = next;
        if (next.picture().form() == PictureGraph.Form.LAYERS) {
            bands.show(next);
        } else {
            dots.show(next);
        }
        whenDrawn.run();
    }

    /** What the session knows by now. */
    void show() {
        Explorations.State state = session.exploring();
        AllSchedules all = state.result().orElse(null);
        if (all != null) {
            maker.make(all);
        }
        GraphDrawn now = seen().orElse(null);
        boolean fits = now != null;
        boolean layers = now != null && now.picture().form() == PictureGraph.Form.LAYERS;
        Room.give(dots, fits && !layers);
        Room.give(bands, layers);
        Room.give(instead, !fits);
        if (now == null) {
            instead.setText(
                    !state.problem().isEmpty()
                            ? state.problem()
                            : all != null
                                    ? texts.of("labs.graph.drawing")
                                    : texts.of("labs.graph.exploring", state.states()));
            return;
        }
        List<String> tokens =
                session.seat().moment().steps().stream().map(LabMoment.MadeStep::token).toList();
        List<Transition> way = now.all().graph().follow(tokens);
        if (layers) {
            bands.show(way);
        } else {
            dots.show(way);
        }
    }

    /** What is drawn, if that is what is looked at. */
    Optional<GraphDrawn> seen() {
        return Optional.ofNullable(drawn)
                .filter(it -> session.all().filter(all -> all.equals(it.all())).isPresent());
    }

    /** Whether only layers are drawn. */
    boolean layers() {
        return seen().filter(it -> it.picture().form() == PictureGraph.Form.LAYERS).isPresent();
    }

    /** "12 states · 6 schedules"; empty as long as nothing is known. */
    String size() {
        return session.explored().map(words::size).orElse("");
    }

    /** How much of it is drawn; empty where that is all. */
    String form() {
        GraphDrawn now = drawn;
        return now == null ? "" : words.form(now);
    }
}
