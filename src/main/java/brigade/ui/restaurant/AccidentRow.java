package brigade.ui.restaurant;

import brigade.ui.page.FailureWords;
import brigade.ui.page.Hint;
import brigade.ui.page.Texts;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.Optional;

/**
 * A button that lets something go wrong; below it what that is, why it can't be now, that it is
 * still to come, or what came of it: always two lines, so that no button moves.
 */
public final class AccidentRow extends VBox {

    private final Button button = new Button();
    private final Label note = new Label();

    public AccidentRow() {
        getStyleClass().add("accident-row");
        note.getStyleClass().addAll("prose", "quiet", "accident-note");
        note.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(button, note);
    }

    /** Says which accident this is, and whom to tell. */
    void set(Accident accident, Accidents accidents, Texts texts) {
        String what = texts.of(accident.key() + ".what");
        button.setText(texts.of(accident.key()));
        Hint.on(button, what);
        button.setOnAction(_ -> accidents.cause(accident));
    }

    /** How it stands. */
    void show(Accident accident, Accidents accidents, Texts texts, FailureWords words) {
        Optional<String> obstacle = accidents.obstacle(accident);
        button.setDisable(obstacle.isPresent());
        String outcome =
                accidents
                        .outcome(accident)
                        .map(it -> AccidentWords.of(it, texts, words))
                        .orElse(texts.of(accident.key() + ".brief"));
        String waits = accidents.awaits(accident) ? texts.of("accident.waits") : outcome;
        note.setText(obstacle.map(texts::of).orElse(waits));
    }
}
