package brigade.ui.lab.graph;

import brigade.lab.Explored;
import brigade.ui.lab.model.LabSession;
import brigade.ui.lab.model.LabStep;
import brigade.ui.lab.part.LabContext;
import brigade.ui.lab.part.LabPart;
import brigade.ui.lab.part.OutcomeWords;
import brigade.ui.page.LiveScrollPane;
import brigade.ui.page.Room;
import brigade.ui.page.Texts;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fourth step: the graph of all states, outcomes as bars, and a failing schedule beside a
 * passing one. UI thread only.
 */
public final class SchedulesPart implements LabPart {
    private static final int MOST_BARS = 8;

    private final LabSession session;
    private final Texts texts;
    private final HBox root = new HBox();
    private final Label size = new Label();
    private final Label form = new Label();
    private final Label legend = new Label();
    private final Label odds = new Label();
    private final GraphBox graph;
    private final OutcomeBars bars;
    private final SwitchPair pair;
    private final VBox pairCard;

    public SchedulesPart(LabContext context) {
        session = context.session();
        texts = context.texts();
        graph = new GraphBox(session, texts, this::show);
        bars = new OutcomeBars(session, texts, MOST_BARS, true);
        pair = new SwitchPair(session, texts);
        size.getStyleClass().add("quiet");
        size.setMinWidth(Region.USE_PREF_SIZE);
        wrapped(form, "quiet");
        wrapped(odds, "prose");
        Label title = title("labs.graph.title", "card-title");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head = new HBox(title, between, size);
        head.setAlignment(Pos.BASELINE_LEFT);
        VBox.setVgrow(graph, Priority.ALWAYS);
        wrapped(legend, "quiet");
        VBox left = new VBox(head, form, graph, legend);
        left.getStyleClass().addAll("card", "lab-card", "graph-card");
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox outcomes = new VBox(title("labs.bars.title", "section-title"), bars, odds);
        outcomes.getStyleClass().addAll("card", "lab-card");
        pairCard = new VBox(title("labs.pair.title", "section-title"), pair);
        pairCard.getStyleClass().addAll("card", "lab-card");
        Button mend = new Button(texts.of("labs.graph.mend"));
        mend.setId("labMend");
        mend.getStyleClass().add("primary-button");
        mend.setMinWidth(Region.USE_PREF_SIZE);
        mend.setOnAction(_ -> session.go(LabStep.MEND));
        VBox side = new VBox(outcomes, pairCard, mend);
        side.getStyleClass().add("lab-view");
        LiveScrollPane scroll = new LiveScrollPane();
        scroll.setContent(side);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("compare-scroll", "lab-side", "graph-side");
        root.getStyleClass().add("lab-columns");
        root.getChildren().addAll(left, scroll);
    }

    private Label title(String key, String style) {
        Label title = new Label(texts.of(key));
        title.getStyleClass().add(style);
        title.setMinWidth(Region.USE_PREF_SIZE);
        return title;
    }

    private static void wrapped(Label label, String style) {
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public void show() {
        graph.show();
        bars.show();
        size.setText(graph.size());
        form.setText(
                Stream.of(program(), graph.seen().isPresent() ? graph.form() : "")
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining(" · ")));
        legend.setText(texts.of(graph.layers() ? "labs.graph.legend.layers" : "labs.graph.legend"));
        Room.give(form, !form.getText().isEmpty());
        Room.give(pairCard, graph.seen().isPresent());
        graph.seen().ifPresent(pair::show);
        odds.setText(odds());
    }

    /** Which change of the lab this is; empty of the lab as it was found. */
    private String program() {
        if (session.lab().isEmpty() || session.isFirstVariant()) {
            return "";
        }
        return texts.of(
                "labs.graph.of",
                session.variant()
                        .map(it -> it.chip().in(texts.locale()))
                        .orElseGet(() -> texts.of("labs.graph.edited")));
    }

    /** What a share of schedules is, and what it is not. */
    private String odds() {
        Explored explored = session.explored().orElse(null);
        if (explored == null) {
            return "";
        }
        if (explored.size().schedules() == null) {
            return texts.of(explored.complete() ? "labs.odds.endless" : "labs.odds.incomplete");
        }
        StringBuilder text =
                new StringBuilder(texts.of("labs.odds.share", explored.size().schedules()));
        graph.seen()
                .flatMap(GraphDrawn::coin)
                .ifPresent(coin ->
                        explored.worst()
                                .ifPresent(worst ->
                                        text.append(" ")
                                                .append(
                                                        texts.of(
                                                                "labs.odds.coin",
                                                                new OutcomeWords(texts)
                                                                        .of(
                                                                                worst.kind(),
                                                                                worst.text()),
                                                                100
                                                                        * coin[
                                                                                explored.outcomes()
                                                                                        .indexOf(
                                                                                                worst)]))));
        return text.toString();
    }
}
