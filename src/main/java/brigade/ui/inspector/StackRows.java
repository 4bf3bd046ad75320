package brigade.ui.inspector;

import brigade.observe.thread.OwnFrames;
import brigade.trace.Activity;
import brigade.trace.Site;
import brigade.ui.page.Room;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The stack of a thread, the frames that are the program's own first. UI thread only. */
public final class StackRows extends VBox {

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final int MOST = 9;

    private List<Site> shown = List.of();
    private Activity colour = Activity.IDLE;

    public StackRows() {
        getStyleClass().add("source-pane");
        setAccessibleRole(AccessibleRole.TEXT);
        Room.give(this, false);
    }

    /** Shows a stack, the innermost frame first; none hides the box. */
    void show(List<Site> frames, Activity activity) {
        if (frames.equals(shown) && activity == colour) {
            return;
        }
        shown = frames;
        colour = activity;
        Room.give(this, !frames.isEmpty());
        List<Site> ordered = OwnFrames.ownFirst(frames);
        List<Site> seen = ordered.subList(0, Math.min(MOST, ordered.size()));
        getChildren().setAll(seen.stream().map(it -> row(it, it.equals(seen.getFirst()))).toList());
        setAccessibleText(seen.stream().map(Site::toString).collect(Collectors.joining(", ")));
    }

    private HBox row(Site frame, boolean first) {
        Label line = new Label(frame.line() == 0 ? "" : Integer.toString(frame.line()));
        line.getStyleClass().add("source-number");
        boolean own = OwnFrames.owns(frame);
        String type = frame.type().substring(frame.type().lastIndexOf('.') + 1);
        Text code = new Text("at " + type.replace('$', '.') + "." + frame.method());
        code.getStyleClass().addAll("code", own ? "plain" : "comment");
        HBox row = new HBox(line, code);
        row.getStyleClass().add("source-line");
        row.setMinWidth(0);
        if (first && own) {
            row.pseudoClassStateChanged(MARKED, true);
            row.getStyleClass().add(colour.name().toLowerCase(Locale.ROOT));
        }
        return row;
    }
}
