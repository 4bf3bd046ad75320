package brigade.ui.observe;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Something that can be observed: its name, a line about it, and a button. UI thread only. */
final class ProgramRow {

    private final HBox node = new HBox();
    private final VBox words;
    private final Button button;

    /**
     * @param label what the button says
     * @param action what it does
     */
    ProgramRow(String name, String line, String label, Runnable action) {
        Label title = new Label(name);
        title.getStyleClass().add("observe-jvm-name");
        title.setMinWidth(0);
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        Label facts = new Label(line);
        facts.getStyleClass().add("quiet");
        facts.setWrapText(true);
        facts.setMinWidth(0);
        facts.setMinHeight(Region.USE_PREF_SIZE);
        words = new VBox(title, facts);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        button = new Button(label);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        node.getStyleClass().add("observe-jvm");
        node.setAlignment(Pos.CENTER_LEFT);
        node.getChildren().addAll(words, button);
    }

    Region node() {
        return node;
    }

    Button button() {
        return button;
    }

    /** It cannot be: says why, in the place of the button. */
    void refuse(String why) {
        Label reason = new Label(why);
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        reason.getStyleClass().add("observe-obstacle");
        words.getChildren().add(reason);
        node.getChildren().remove(button);
    }
}
