package brigade.ui.compare;

import brigade.measure.report.Phrases;
import brigade.server.Model;
import brigade.ui.page.Hint;
import brigade.ui.page.Texts;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The models as chips: those that were pressed, in that order and with their places, then the
 * others. To press one again takes it out. UI thread only.
 */
final class PredictionView extends FlowPane {

    private static final PseudoClass PLACED = PseudoClass.getPseudoClass("placed");
    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");

    private static final int WRAP = 900;

    private final Texts texts;
    private final Phrases phrases;
    private final Runnable changed;
    private final Map<Model, Button> chips = new EnumMap<>(Model.class);
    private Prediction prediction = Prediction.NONE;
    private List<Model> measured = List.of();

    /**
     * @param changed the person expects something else
     */
    PredictionView(Texts texts, Phrases phrases, Runnable changed) {
        this.texts = texts;
        this.phrases = phrases;
        this.changed = changed;
        getStyleClass().add("compare-chips");
        setPrefWrapLength(WRAP); // or its height would be that of two rows
        for (Model model : Model.values()) {
            Button chip = new Button();
            chip.getStyleClass().add("compare-chip");
            Hint.on(chip, texts.of("compare.model." + model.name()));
            chip.setOnAction(_ -> press(model));
            chips.put(model, chip);
        }
        show();
    }

    Prediction prediction() {
        return prediction;
    }

    /**
     * Tells which were right; none are told before all are placed.
     *
     * @param quickestFirst the models that were measured
     */
    void answer(List<Model> quickestFirst) {
        measured = quickestFirst;
        show();
    }

    private void press(Model model) {
        prediction = prediction.toggled(model);
        show();
        chip(model).requestFocus(); // it has moved
        changed.run();
    }

    private Button chip(Model model) {
        return Objects.requireNonNull(chips.get(model));
    }

    private void show() {
        List<Node> row = new ArrayList<>();
        for (int i = 0; i < prediction.order().size(); i++) {
            row.add(placed(prediction.order().get(i), i + 1));
        }
        for (Model model : Model.values()) {
            if (!prediction.order().contains(model)) {
                row.add(free(model));
            }
        }
        if (!getChildren().equals(row)) {
            getChildren().setAll(row);
        }
    }

    private Button placed(Model model, int place) {
        boolean answered = prediction.isComplete() && measured.contains(model);
        boolean right = answered && prediction.right(model, measured);
        Button chip = chip(model);
        String mark = !answered ? "" : right ? " ✓" : " ✗";
        chip.setText(place + "  " + phrases.name(model) + mark);
        String said =
                !answered ? "compare.placed" : right ? "compare.right" : "compare.wrong.place";
        chip.setAccessibleText(texts.of(said, phrases.name(model), place));
        chip.pseudoClassStateChanged(PLACED, true);
        chip.pseudoClassStateChanged(RIGHT, right);
        return chip;
    }

    private Button free(Model model) {
        Button chip = chip(model);
        chip.setText(phrases.name(model));
        chip.setAccessibleText(texts.of("compare.place", phrases.name(model)));
        chip.pseudoClassStateChanged(PLACED, false);
        chip.pseudoClassStateChanged(RIGHT, false);
        return chip;
    }
}
