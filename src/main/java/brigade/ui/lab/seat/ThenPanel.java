package brigade.ui.lab.seat;

import brigade.lab.Lab;
import brigade.ui.lab.model.LabSession;
import brigade.ui.lab.model.LabStep;
import brigade.ui.lab.part.LabContext;
import brigade.ui.page.Room;
import brigade.ui.page.Texts;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** What to try then: the same program with a change. UI thread only. */
final class ThenPanel extends VBox {
    private final LabSession session;
    private final Texts texts;
    private final FlowPane chips = new FlowPane();
    private final Label later = new Label();
    private List<Lab.Variant> shown = List.of();

    ThenPanel(LabContext context) {
        session = context.session();
        texts = context.texts();
        Label title = new Label(texts.of("labs.then"));
        title.getStyleClass().add("lab-caption");
        chips.getStyleClass().add("lab-chips");
        getStyleClass().add("lab-panel");
        later.setText(texts.of("labs.then.later"));
        later.getStyleClass().add("prose");
        later.setWrapText(true);
        later.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(title, later, chips);
    }

    void show() {
        List<Lab.Variant> variants = session.lab().map(Lab::variants).orElse(List.of());
        setVisible(!variants.isEmpty());
        boolean earned = earned();
        Room.give(later, !earned);
        Room.give(chips, earned);
        if (!variants.equals(shown)) {
            shown = variants;
            chips.getChildren().setAll(new ArrayList<>(variants.stream().map(this::chip).toList()));
        }
        for (int i = 0; i < shown.size(); i++) {
            ((ToggleButton) chips.getChildren().get(i))
                    .setSelected(session.variant().filter(shown.get(i)::equals).isPresent());
        }
    }

    /** Who has not seen it fail yet is not told what is said to mend it. */
    private boolean earned() {
        return session.isDone(LabStep.BE_SCHEDULER)
                || session.lab().filter(it -> session.progress().solved(it.id())).isPresent();
    }

    private ToggleButton chip(Lab.Variant variant) {
        ToggleButton chip = new ToggleButton(variant.chip().in(texts.locale()));
        chip.getStyleClass().addAll("lab-chip", "lab-small");
        chip.setOnAction(_ -> session.choose(variant));
        return chip;
    }
}
