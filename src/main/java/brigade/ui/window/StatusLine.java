package brigade.ui.window;

import brigade.ui.page.PagePart;
import brigade.ui.page.Room;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.List;

/** The line under a page that shows no trace: one sentence, and its keys. UI thread only. */
public final class StatusLine {
    private static final double ROOM_FOR_KEYS = 1180;

    private final HBox root = new HBox();
    private final Label told = new Label();
    private final HBox keys = new HBox();

    /** With nothing to say yet. */
    public StatusLine() {
        told.setId("pageStatus");
        told.getStyleClass().add("quiet");
        told.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        keys.getStyleClass().add("status-keys");
        keys.setAlignment(Pos.CENTER_RIGHT);
        keys.setMinWidth(Region.USE_PREF_SIZE);
        root.getStyleClass().add("status-bar");
        root.setAlignment(Pos.CENTER_LEFT);
        root.setMinWidth(0);
        root.getChildren().addAll(told, space, keys);
        Room.in(root, ROOM_FOR_KEYS, room -> Room.give(keys, room));
    }

    /** One that says this. */
    public static PagePart saying(String text) {
        StatusLine line = new StatusLine();
        line.say(text);
        return line.part();
    }

    /** Says this from now on. */
    public void say(String text) {
        told.setText(text);
    }

    /** Shows keys at its end, where there is room. */
    public void keys(List<? extends Region> next) {
        keys.getChildren().setAll(next);
    }

    /** As it stands under a page. */
    public PagePart part() {
        return new PagePart(root, _ -> {});
    }
}
