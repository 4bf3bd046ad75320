package brigade.ui.observe;

import brigade.ui.page.Hint;
import brigade.ui.page.Room;
import brigade.ui.page.Texts;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * From which length on waits are recorded. To record all costs a busy program much, so that is
 * asked first. UI thread only.
 */
final class ThresholdChoice {

    private static final List<Integer> MILLIS = List.of(20, 1, 0);
    private static final int USUAL = 1;

    private final VBox node = new VBox();
    private final VBox question = new VBox();
    private final Map<Integer, ToggleButton> buttons = new LinkedHashMap<>();
    private int chosen = USUAL;

    ThresholdChoice(Texts texts) {
        Label title = new Label(texts.of("observe.threshold"));
        title.getStyleClass().add("section-title");
        FlowPane choices = new FlowPane();
        choices.getStyleClass().add("observe-thresholds");
        ToggleGroup group = new ToggleGroup();
        for (int millis : MILLIS) {
            ToggleButton button =
                    new ToggleButton(
                            millis == 0
                                    ? texts.of("observe.threshold.all")
                                    : texts.of("observe.threshold.from", millis));
            button.getStyleClass().add("lab-chip");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setOnAction(_ -> pick(millis));
            Hint.on(button, texts.of("observe.threshold." + millis + ".hint"));
            buttons.put(millis, button);
            choices.getChildren().add(button);
        }
        Label ask = new Label(texts.of("observe.threshold.ask"));
        ask.setWrapText(true);
        ask.getStyleClass().add("prose");
        Button yes = new Button(texts.of("observe.threshold.yes"));
        yes.setId("thresholdYes");
        yes.setMinWidth(Region.USE_PREF_SIZE);
        yes.setOnAction(_ -> take(0));
        Button no = new Button(texts.of("observe.threshold.no"));
        no.setMinWidth(Region.USE_PREF_SIZE);
        no.setOnAction(_ -> take(USUAL));
        FlowPane answers = new FlowPane(yes, no);
        answers.getStyleClass().add("actions");
        question.getStyleClass().add("observe-question");
        question.getChildren().addAll(ask, answers);
        node.getStyleClass().add("observe-threshold");
        node.getChildren().addAll(title, choices, question);
        take(USUAL);
    }

    Region node() {
        return node;
    }

    /** The length that was chosen. */
    Duration threshold() {
        return Duration.ofMillis(chosen);
    }

    private void pick(int millis) {
        if (millis == 0 && chosen != 0) {
            Room.give(question, true);
            select(0);
        } else {
            take(millis);
        }
    }

    private void take(int millis) {
        chosen = millis;
        Room.give(question, false);
        select(millis);
    }

    private void select(int millis) {
        buttons.forEach((each, button) -> button.setSelected(each == millis));
    }
}
