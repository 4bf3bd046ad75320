package brigade.ui.lesson;

import brigade.ui.page.Room;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.ArrayList;
import java.util.List;

/** What a step asks: answers to choose from, or a field for a number. UI thread only. */
public final class QuestionPane extends VBox {

    private static final PseudoClass MEASURED = PseudoClass.getPseudoClass("measured");

    private final Text question = new Text();
    private final VBox choices = new VBox();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final TextField number = new TextField();
    private final Label unit = new Label();
    private final Button say = new Button();
    private final HBox estimate = new HBox(number, unit, say);
    private final Label wrong = new Label();
    private Answers answers = _ -> false;

    /** Takes what a person answers. */
    interface Answers {

        /** One of the answers was chosen, from 0; whether it was taken. */
        boolean choose(int choice);

        /** A number was typed; what is wrong with it, or an empty text. */
        default String estimate(String typed) {
            return "";
        }
    }

    /** Without a question, and without room. */
    public QuestionPane() {
        getStyleClass().add("lesson-question");
        choices.getStyleClass().add("lesson-choices");
        estimate.getStyleClass().add("lesson-estimate");
        number.getStyleClass().add("lesson-number");
        number.setPrefColumnCount(7);
        HBox.setHgrow(number, Priority.ALWAYS);
        say.setMinWidth(Region.USE_PREF_SIZE);
        unit.setMinWidth(Region.USE_PREF_SIZE);
        wrong.getStyleClass().add("field-error");
        wrong.setWrapText(true);
        TextFlow asked = new TextFlow(question);
        asked.getStyleClass().add("lesson-asked");
        getChildren().addAll(asked, choices, estimate, wrong);
        number.setOnAction(_ -> typed());
        say.setOnAction(_ -> typed());
        Room.give(this, false);
        Room.give(wrong, false);
    }

    /** Who takes the answers, and what the button beside the field says. */
    void tell(Answers next, String sayText) {
        answers = next;
        say.setText(sayText);
    }

    private void typed() {
        String problem = answers.estimate(number.getText());
        wrong.setText(problem);
        Room.give(wrong, !problem.isEmpty());
        number.setAccessibleHelp(problem);
        if (!problem.isEmpty()) {
            number.notifyAccessibleAttributeChanged(AccessibleAttribute.HELP);
            number.requestFocus();
            number.selectAll();
        }
    }

    /** Shows a question; buttons of the same question stay, and with them the focus. */
    void show(StepCard.Asks asks, StepCard.Asks before) {
        Room.give(this, !asks.question().isEmpty());
        question.setText(asks.question());
        if (!asks.choices().equals(before.choices())
                || !asks.question().equals(before.question())) {
            make(asks);
        }
        for (int i = 0; i < buttons.size(); i++) {
            ToggleButton each = buttons.get(i);
            each.setSelected(i == asks.said());
            each.setDisable(!asks.open());
            each.pseudoClassStateChanged(MEASURED, i == asks.right());
        }
        estimate.setDisable(!asks.open());
    }

    private void make(StepCard.Asks asks) {
        buttons.clear();
        for (int i = 0; i < asks.choices().size(); i++) {
            buttons.add(button(asks, i));
        }
        choices.getChildren().setAll(buttons);
        Room.give(choices, !buttons.isEmpty());
        Room.give(estimate, asks.estimates());
        Room.give(wrong, false);
        number.setText(asks.estimated());
        number.setAccessibleText(asks.question() + " " + asks.unit());
        unit.setText(asks.unit());
        Room.give(unit, !asks.unit().isEmpty());
    }

    private ToggleButton button(StepCard.Asks asks, int place) {
        Label key = new Label(Integer.toString(place + 1));
        key.getStyleClass().add("lesson-key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        ToggleButton button = new ToggleButton(asks.choices().get(place), key);
        button.getStyleClass().add("lesson-choice");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        button.setAccessibleText((place + 1) + ": " + asks.choices().get(place));
        button.setOnAction(_ -> answers.choose(place));
        return button;
    }
}
