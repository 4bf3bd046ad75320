package brigade.ui.inspector;

import brigade.ui.page.Room;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/** A chain of threads of which each waits for the next, indented; a name leads to its thread. */
public final class ChainPane extends VBox {

    private static final double STEP = 12;
    private static final int DEEPEST = 6;

    private List<ChainLine> shown = List.of();

    public ChainPane() {
        getStyleClass().add("wait-chain");
        Room.give(this, false);
    }

    /** Shows a chain; {@code pick} takes the lane of a thread that is chosen. */
    void show(List<ChainLine> lines, IntConsumer pick) {
        if (!lines.equals(shown)) {
            shown = lines;
            Room.give(this, !lines.isEmpty());
            getChildren().setAll(lines.stream().map(it -> row(it, pick)).toList());
        }
    }

    private static HBox row(ChainLine line, IntConsumer pick) {
        Region indent = new Region();
        double wide = STEP * Math.min(line.depth(), DEEPEST);
        indent.setMinWidth(wide);
        indent.setMaxWidth(wide);
        Region corner = new Region();
        corner.getStyleClass().add("chain-corner");
        Room.give(corner, line.depth() > 0);
        Hyperlink name = new Hyperlink(line.name());
        name.getStyleClass().add("chain-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setOnAction(_ -> pick.accept(line.lane()));
        name.setAccessibleText(line.name() + ", " + line.text());
        Label text = new Label(line.text());
        text.setWrapText(true);
        text.setMinWidth(0);
        text.getStyleClass().addAll("chain-text", line.activity().name().toLowerCase(Locale.ROOT));
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(indent, corner, name, text);
        row.getStyleClass().add("chain-row");
        return row;
    }
}
