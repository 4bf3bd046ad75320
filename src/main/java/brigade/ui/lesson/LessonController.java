package brigade.ui.lesson;

import brigade.ui.page.Hint;
import brigade.ui.page.LiveScrollPane;
import brigade.ui.page.Room;
import brigade.ui.page.Texts;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;

/** The card of a lesson: what the step says, asks and tells. */
public final class LessonController {

    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    /** More room between chapters than between steps, pixels. */
    private static final int BETWEEN = 5;

    private final LessonDesk desk;
    private final Texts texts;
    private StepCard shown = StepCard.NONE;
    private boolean beginning;

    @FXML StackPane card;
    @FXML Label chapter;
    @FXML Button stop;
    @FXML HBox places;
    @FXML LiveScrollPane scroll;
    @FXML VBox body;
    @FXML TextFlow heading;
    @FXML Text title;
    @FXML Text text;
    @FXML Label code;
    @FXML QuestionPane question;
    @FXML VBox waiting;
    @FXML Text missing;
    @FXML Button push;
    @FXML VBox answered;
    @FXML Text answer;
    @FXML AnswerPicture picture;
    @FXML Text said;
    @FXML Button again;
    @FXML Button back;
    @FXML Button next;

    /** For one page. */
    LessonController(LessonDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @FXML
    void initialize() {
        question.tell(desk, texts.of("lesson.estimate.say"));
        Hint.on(stop, texts.of("lesson.stop.hint"));
        Hint.on(back, texts.of("lesson.back.hint"));
        Hint.on(next, texts.of("lesson.next.hint"));
        Hint.on(again, texts.of("lesson.again.hint"));
        LetterSize.of(card);
    }

    /** Shows a card; what has not changed stays as it is. */
    void show(StepCard next) {
        StepCard before = shown;
        if (next.equals(before)) {
            begin();
            return;
        }
        shown = next;
        chapter.setText(next.head().chapter());
        if (!next.head().equals(before.head())) {
            showPlaces(next.head());
            scroll.setVvalue(scroll.getVmin());
        }
        title.setText(next.words().title());
        text.setText(next.words().text());
        code.setText(next.words().code());
        Room.give(code, !next.words().code().isEmpty());
        boolean answers = before.asks().open() && !next.asks().open() && hasKeyboard();
        question.show(next.asks(), before.asks());
        show(next.waits());
        show(next.tells());
        if (answers && waiting.isVisible()) {
            waiting.requestFocus(); // else it would go on to a button, which Enter would press
        }
        if (before.tells().answer().isEmpty() && !next.tells().answer().isEmpty()) {
            card.applyCss();
            card.layout(); // before it the body is as low as it was, and cannot be scrolled
            scroll.setVvalue(scroll.getVmax()); // where the answer is, however small the card
        }
        Room.give(again, next.staged());
        back.setDisable(next.head().at() == 0);
        this.next.setText(next.next());
        heading.setAccessibleText(next.aloud());
        if (!next.head().equals(before.head())) {
            beginning = true;
            begin();
            heading.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        } else if (!next.toldAloud().equals(before.toldAloud())) {
            tellAloud();
        }
    }

    /** The keyboard begins at the heading, once that stands in the window. */
    private void begin() {
        Scene scene = heading.getScene();
        if (beginning && scene != null) {
            heading.requestFocus();
            beginning = !heading.equals(scene.getFocusOwner());
        }
    }

    private void show(StepCard.Waits waits) {
        Room.give(waiting, !waits.missing().isEmpty());
        waiting.pseudoClassStateChanged(LATE, waits.late());
        waiting.setAccessibleText(waits.missing());
        missing.setText(waits.missing());
        push.setText(waits.push());
        Room.give(push, !waits.push().isEmpty());
    }

    private void show(StepCard.Tells tells) {
        Room.give(answered, !tells.answer().isEmpty());
        answer.setText(tells.answer());
        picture.show(tells.axis().orElse(null));
        said.setText(tells.said());
        Room.give(said.getParent(), !tells.said().isEmpty());
        answered.setAccessibleText(shown.toldAloud());
    }

    /**
     * The keyboard goes to the answer when it is in the card, so that it is read; else it stays.
     */
    private void tellAloud() {
        if (answered.isVisible()) {
            if (hasKeyboard()) {
                answered.requestFocus();
            }
            answered.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    /** Whether the keyboard is somewhere in the card. */
    private boolean hasKeyboard() {
        Scene scene = card.getScene();
        @Nullable Node each = scene == null ? null : scene.getFocusOwner();
        while (each != null && each != card) {
            each = each.getParent();
        }
        return each != null;
    }

    /** Chapter by chapter, a piece for each step. */
    private void showPlaces(StepCard.Head head) {
        places.setAccessibleText(head.place());
        places.getChildren().clear();
        for (int steps : head.chapters()) {
            for (int i = 0; i < steps; i++) {
                Region place = new Region();
                place.getStyleClass().add("lesson-place");
                int at = places.getChildren().size();
                place.pseudoClassStateChanged(PAST, at <= head.at());
                HBox.setHgrow(place, Priority.ALWAYS);
                HBox.setMargin(place, new Insets(0, 0, 0, i == 0 && at > 0 ? BETWEEN : 0));
                places.getChildren().add(place);
            }
        }
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
