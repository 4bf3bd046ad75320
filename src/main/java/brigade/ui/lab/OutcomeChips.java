package brigade.ui.lab;

import brigade.lab.Explored;
import brigade.lab.LabLesson;
import brigade.lab.LabOutcome;
import brigade.ui.lab.model.LabSession;
import brigade.ui.lab.part.LabContext;
import brigade.ui.lab.part.LabPart;
import brigade.ui.lab.part.OutcomeWords;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.Set;

/** What a program may do, to choose from: as many as one thinks are possible. UI thread only. */
final class OutcomeChips {
    private final LabSession session;
    private final OutcomeWords words;
    private final FlowPane root = new FlowPane();
    private List<LabOutcome> shown = List.of();

    OutcomeChips(LabContext context) {
        session = context.session();
        words = new OutcomeWords(context.texts());
        root.getStyleClass().add("lab-chips");
    }

    Region node() {
        return root;
    }

    /** Where the keyboard begins. */
    Node first() {
        return LabPart.first(root);
    }

    /** As many in a row as there is room for by this width, in pixels. */
    void inOneRow(double width) {
        root.setPrefWrapLength(width);
    }

    void show() {
        List<LabOutcome> choices = choices();
        if (!choices.equals(shown)) {
            shown = choices;
            root.getChildren().setAll(choices.stream().map(this::chip).toList());
        }
        Set<LabOutcome> chosen = session.prediction();
        for (int i = 0; i < shown.size(); i++) {
            ((ToggleButton) root.getChildren().get(i)).setSelected(chosen.contains(shown.get(i)));
        }
    }

    /** What the lab foresees; of a person's own file, what there is. */
    private List<LabOutcome> choices() {
        return session.lab()
                .map(it ->
                        it.lesson().prediction().foreseen().stream()
                                .map(LabLesson.Foreseen::outcome)
                                .toList())
                .orElseGet(() ->
                        session.explored().map(Explored::outcomes).orElse(List.of()).stream()
                                .map(it -> new LabOutcome(it.kind(), it.text()))
                                .toList());
    }

    private ToggleButton chip(LabOutcome choice) {
        ToggleButton chip = new ToggleButton(words.of(choice.kind(), choice.text()));
        chip.getStyleClass().add("lab-chip");
        chip.setOnAction(_ -> session.predict(choice, chip.isSelected()));
        return chip;
    }
}
