package brigade.ui.lab.graph;

import brigade.lab.Explored;
import brigade.lab.graph.NearestPass;
import brigade.lab.graph.ScheduleGraph;
import brigade.lab.graph.ScheduleGraph.Transition;
import brigade.ui.lab.model.LabSession;
import brigade.ui.lab.model.LabStep;
import brigade.ui.lab.part.OutcomeWords;
import brigade.ui.page.Hint;
import brigade.ui.page.Texts;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A failing schedule above the passing one that is nearest to it: what they have in common recedes,
 * the switch that decides is lit. UI thread only.
 */
final class SwitchPair extends VBox {
    private static final PseudoClass DECIDES = PseudoClass.getPseudoClass("decides");
    private static final PseudoClass COMMON = PseudoClass.getPseudoClass("common");

    /** More steps in common than this are counted. */
    private static final int MOST_COMMON = 4;

    private static final int MOST_AFTER = 14;

    private final LabSession session;
    private final Texts texts;
    private final GraphWords words;
    private @Nullable GraphDrawn shown;

    SwitchPair(LabSession session, Texts texts) {
        this.session = session;
        this.texts = texts;
        words = GraphWords.of(session, texts);
        getStyleClass().add("switch-pair");
    }

    void show(GraphDrawn drawn) {
        if (drawn.equals(shown)) {
            return;
        }
        shown = drawn;
        getChildren().clear();
        NearestPass pair = drawn.pass().orElse(null);
        if (pair == null) {
            getChildren().add(prose(texts.of(without(drawn))));
            return;
        }
        Explored.Result worst = drawn.all().explored().worst().orElseThrow();
        Explored.Result good =
                drawn.all()
                        .explored()
                        .outcomes()
                        .get(drawn.all().graph().node(pair.passing().getLast().to()).outcome());
        OutcomeWords names = new OutcomeWords(texts);
        getChildren()
                .addAll(
                        row(
                                "× " + names.of(worst.kind(), worst.text()),
                                "switch-fails",
                                pair.failing(),
                                pair),
                        row(
                                names.of(good.kind(), good.text()),
                                "switch-passes",
                                pair.passing(),
                                pair),
                        prose(
                                pair.moved() == 0
                                        ? decision(pair)
                                        : texts.of("labs.pair.moved", pair.moved())
                                                + " "
                                                + decision(pair)));
    }

    private static String without(GraphDrawn drawn) {
        if (drawn.all().explored().worst().isEmpty()) {
            return "labs.pair.no-failing";
        }
        return drawn.all().graph().large() ? "labs.pair.large" : "labs.pair.no-passing";
    }

    private String decision(NearestPass pair) {
        int at = pair.together();
        StepPhrase now = words.now();
        return at < pair.failing().size() && at < pair.passing().size()
                ? texts.of(
                        "labs.pair.decides",
                        at + 1,
                        now.whole(pair.failing().get(at)),
                        now.whole(pair.passing().get(at)))
                : texts.of("labs.pair.goes-on", at);
    }

    private VBox row(String outcome, String style, List<Transition> way, NearestPass pair) {
        Label name = new Label(outcome);
        name.getStyleClass().add(style);
        name.setMinWidth(0);
        Button play = new Button(texts.of("labs.pair.play"));
        play.getStyleClass().add("link-button");
        play.setMinWidth(Region.USE_PREF_SIZE);
        int to = Math.min(way.size(), pair.together() + 1);
        List<String> tokens = ScheduleGraph.tokens(way);
        play.setAccessibleText(texts.of("labs.pair.play.of", String.join("", tokens), outcome));
        play.setOnAction(_ -> {
            session.seat().goTo(String.join("", tokens.subList(0, to)));
            session.go(LabStep.BE_SCHEDULER);
        });
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head = new HBox(name, between, play);
        head.setAlignment(Pos.CENTER_LEFT);
        FlowPane steps = new FlowPane();
        steps.getStyleClass().add("switch-steps");
        int from = pair.together() > MOST_COMMON ? pair.together() - 1 : 0;
        if (from > 0) {
            steps.getChildren().add(chip(texts.of("labs.pair.same", from), "", COMMON));
        }
        for (int i = from; i < Math.min(way.size(), pair.together() + MOST_AFTER); i++) {
            Transition step = way.get(i);
            steps.getChildren()
                    .add(
                            chip(
                                    words.now().brief(step),
                                    words.now().whole(step),
                                    i < pair.together()
                                            ? COMMON
                                            : i == pair.together() ? DECIDES : null));
        }
        if (way.size() > pair.together() + MOST_AFTER) {
            steps.getChildren().add(chip("…", "", null));
        }
        VBox row = new VBox(head, steps);
        row.getStyleClass().addAll("switch-row", style + "-row");
        return row;
    }

    private static Label chip(String text, String hint, @Nullable PseudoClass state) {
        Label chip = new Label(text);
        chip.getStyleClass().add("switch-step");
        if (state != null) {
            chip.pseudoClassStateChanged(state, true);
        }
        if (!hint.isEmpty()) {
            Hint.on(chip, hint);
        }
        return chip;
    }

    private static Label prose(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("prose");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
