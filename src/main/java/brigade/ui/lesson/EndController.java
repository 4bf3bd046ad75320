package brigade.ui.lesson;

import brigade.ui.page.Room;

import javafx.fxml.FXML;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** The end of a lesson: what was predicted and what was measured, step by step. */
public final class EndController {

    private static final double LETTERS = 98;
    private static final double LEAST = 13;
    private static final double MOST = 20;

    private final LessonDesk desk;

    @FXML StackPane card;
    @FXML Text lesson;
    @FXML TextFlow heading;
    @FXML VBox rows;

    /** For one page. */
    EndController(LessonDesk desk) {
        this.desk = desk;
    }

    @FXML
    void initialize() {
        card.widthProperty()
                .subscribe(width -> {
                    long size = Math.round(Math.clamp(width.doubleValue() / LETTERS, LEAST, MOST));
                    card.setStyle("-fx-font-size: " + size + "px");
                });
    }

    /** Shows what was seen. */
    void show(EndPage end) {
        lesson.setText(end.lesson());
        rows.getChildren().setAll(end.lines().stream().map(EndController::row).toList());
        heading.requestFocus();
        heading.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private static HBox row(EndPage.Line line) {
        VBox where =
                new VBox(
                        flow(line.chapter(), "lesson-chapter-of"), flow(line.title(), "end-title"));
        where.getStyleClass().add("end-where");
        VBox measured = new VBox(flow(line.told(), "lesson-told"));
        measured.getStyleClass().add("end-measured");
        HBox.setHgrow(measured, Priority.ALWAYS);
        TextFlow said = flow(line.said(), "lesson-said");
        Room.give(said, !line.said().isEmpty());
        AnswerPicture picture = new AnswerPicture();
        picture.show(line.axis().orElse(null));
        measured.getChildren().add(said);
        HBox row = new HBox(where, measured, picture);
        row.getStyleClass().add("end-row");
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(line.aloud());
        row.setFocusTraversable(true);
        return row;
    }

    private static TextFlow flow(String text, String style) {
        TextFlow flow = new TextFlow(new Text(text));
        flow.getStyleClass().add(style);
        flow.setMinWidth(0);
        return flow;
    }

    @FXML
    void save() {
        desk.save();
    }

    @FXML
    void copy() {
        desk.copy();
    }

    @FXML
    void again() {
        desk.again();
    }

    @FXML
    void back() {
        desk.back();
    }

    @FXML
    void close() {
        desk.stop();
    }
}
