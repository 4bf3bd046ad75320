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
    /** What there is for them beside the question in the narrowest window. */
    private static final double CHIPS = 560;

    /** What question and button take of the row. */
    private static final double BESIDE = 440;

    private final LabSession session;
    private final HBox root = new HBox();
    private final OutcomeChips chips;

    private final Texts texts;
    private final Button close = new Button();

    /** Programs about which somebody has answered here, or does not want to be asked. */
    private final Set<String> over = new HashSet<>();

    /** The program about which is being asked; as many answers may be given as one likes. */
    private String asked = "";

    /**
     * @param onClosed nothing is asked any more
     */
    PredictBar(LabContext context, Runnable onClosed) {
        session = context.session();
        texts = context.texts();
        chips = new OutcomeChips(context);
        Label ask = new Label(texts.of("labs.predict.first"));
        ask.getStyleClass().add("section-title");
        ask.setMinWidth(Region.USE_PREF_SIZE);
        close.getStyleClass().add("link-button");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(_ -> {
            over.add(session.program().name());
            show(false);
            onClosed.run();
        });
        root.getStyleClass().addAll("card", "lab-predict-bar");
        root.setAlignment(Pos.CENTER_LEFT);
        root.setMinHeight(Region.USE_PREF_SIZE);
        root.widthProperty()
                .subscribe(it -> chips.inOneRow(Math.max(CHIPS, it.doubleValue() - BESIDE)));
        HBox.setHgrow(chips.node(), Priority.ALWAYS);
        root.getChildren().addAll(ask, chips.node(), close);
        Room.give(root, false);
    }

    Region node() {
        return root;
    }

    void show(boolean listing) {
        String program = session.program().name();
        boolean newly = session.prediction().isEmpty() && !session.isDone(LabStep.PREDICT);
        boolean asks =
                !listing
                        && session.step() != LabStep.PREDICT
                        && session.isFirstVariant()
                        && (newly || asked.equals(program))
                        && !over.contains(program);
        asked = asks ? program : "";
        close.setText(
                texts.of(session.prediction().isEmpty() ? "labs.predict.no" : "labs.predict.done"));
        Room.give(root, asks);
        if (asks) {
            chips.show();
        }
    }
}
