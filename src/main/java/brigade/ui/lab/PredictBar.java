package brigade.ui.lab;

import brigade.ui.lab.model.LabSession;
import brigade.ui.lab.model.LabStep;
import brigade.ui.lab.part.LabContext;
import brigade.ui.page.Room;
import brigade.ui.page.Texts;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.HashSet;
import java.util.Set;

/**
 * The chance to predict in every step after the first, as long as nothing has been predicted. UI
 * thread only.
 */
final class PredictBar {
    private final LabSession session;
    private final HBox root = new HBox();
    private final OutcomeChips chips;

    /** Programs about which somebody does not want to be asked. */
    private final Set<String> declined = new HashSet<>();

    PredictBar(LabContext context) {
        session = context.session();
        Texts texts = context.texts();
        chips = new OutcomeChips(context);
        Label ask = new Label(texts.of("labs.predict.first"));
        ask.getStyleClass().add("section-title");
        ask.setMinWidth(Region.USE_PREF_SIZE);
        Button no = new Button(texts.of("labs.predict.no"));
        no.getStyleClass().add("link-button");
        no.setMinWidth(Region.USE_PREF_SIZE);
        no.setOnAction(_ -> {
            declined.add(session.program().name());
            show(false);
        });
        root.getStyleClass().addAll("card", "lab-predict-bar");
        root.setAlignment(Pos.CENTER_LEFT);
        root.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(chips.node(), Priority.ALWAYS);
        root.getChildren().addAll(ask, chips.node(), no);
        Room.give(root, false);
    }

    Region node() {
        return root;
    }

    void show(boolean listing) {
        boolean asks =
                !listing
                        && session.step() != LabStep.PREDICT
                        && session.lab().isPresent()
                        && session.isFirstVariant()
                        && session.prediction().isEmpty()
                        && !session.isDone(LabStep.PREDICT)
                        && !declined.contains(session.program().name());
        Room.give(root, asks);
        if (asks) {
            chips.show();
        }
    }
}
