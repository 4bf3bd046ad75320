package brigade.ui.lesson;

import brigade.ui.page.Room;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.List;

/** The card of a lesson: what the step says, asks and tells. */
public final class LessonController {

    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final LessonDesk desk;
    private StepCard shown = StepCard.NONE;
    private List<StepCard.Line> summarized = List.of();

    @FXML Label chapter;
    @FXML HBox places;
    @FXML Text title;
    @FXML Text text;
    @FXML Label code;
    @FXML VBox asking;
    @FXML Text question;
    @FXML FlowPane choices;
    @FXML VBox waiting;
    @FXML Text missing;
    @FXML Button push;
    @FXML VBox answered;
    @FXML Text answer;
    @FXML Text said;
    @FXML VBox summary;
    @FXML Button back;
    @FXML Button again;
    @FXML Button next;

    /** For one page. */
    LessonController(LessonDesk desk) {
        this.desk = desk;
    }

    /** Shows a card; what has not changed stays as it is. */
    void show(StepCard card) {
        if (card.equals(shown)) {
            return;
        }
        StepCard before = shown;
        shown = card;
        chapter.setText(card.head().chapter());
        if (!card.head().equals(before.head())) {
            showPlaces(card.head());
        }
        title.setText(card.title());
        text.setText(card.text());
        code.setText(card.code());
        Room.give(code, !card.code().isEmpty());
        show(card.asks(), before.asks());
        Room.give(waiting, !card.missing().isEmpty());
        missing.setText(card.missing());
        push.setText(card.push());
        Room.give(push, !card.push().isEmpty());
        Room.give(answered, !card.answer().isEmpty());
        answer.setText(card.answer());
        said.setText(card.said());
        Room.give(said.getParent(), !card.said().isEmpty());
        Room.give(again, card.asks().staged());
        back.setDisable(card.head().place() == 0);
        next.setText(card.next());
    }

    private void showPlaces(StepCard.Head head) {
        places.getChildren().clear();
        for (int i = 0; i < head.steps(); i++) {
            Region place = new Region();
            place.getStyleClass().add("lesson-place");
            place.pseudoClassStateChanged(PAST, i <= head.place());
            HBox.setHgrow(place, Priority.ALWAYS);
            places.getChildren().add(place);
        }
    }

    private void show(StepCard.Asks asks, StepCard.Asks before) {
        Room.give(asking, !asks.question().isEmpty());
        question.setText(asks.question());
        if (asks.equals(before)) {
            return;
        }
        choices.getChildren().clear();
        for (int i = 0; i < asks.choices().size(); i++) {
            String each = asks.choices().get(i);
            int place = i;
            Button choice = new Button(each);
            choice.getStyleClass().add("lesson-choice");
            choice.setMinWidth(Region.USE_PREF_SIZE);
            choice.setDisable(!asks.open());
            choice.pseudoClassStateChanged(CHOSEN, each.equals(asks.said()));
            choice.setOnAction(_ -> desk.answer(place));
            choices.getChildren().add(choice);
        }
    }

    /** Shows at the end what was expected and what was measured. */
    void summarize(List<StepCard.Line> lines) {
        if (lines.equals(summarized)) {
            return;
        }
        summarized = List.copyOf(lines);
        summary.getChildren().clear();
        for (StepCard.Line each : lines) {
            Text what = new Text(each.title() + "\n");
            what.getStyleClass().add("strong");
            summary.getChildren().add(new TextFlow(what, new Text(each.told())));
        }
        Room.give(summary, !summary.getChildren().isEmpty());
    }

    @FXML
    void stop() {
        desk.stop();
    }

    @FXML
    void push() {
        desk.push();
    }

    @FXML
    void back() {
        desk.back();
    }

    @FXML
    void again() {
        desk.stageAgain();
    }

    @FXML
    void next() {
        desk.next();
    }
}
