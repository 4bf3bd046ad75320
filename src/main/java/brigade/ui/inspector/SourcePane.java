package brigade.ui.inspector;

import brigade.trace.Activity;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Objects;

/**
 * Java source with line numbers, the running line on the activity's colour. Rebuilt only when
 * another line runs.
 */
public final class SourcePane extends StackPane {

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final Label file = new Label();
    private final VBox lines = new VBox();
    private @Nullable SourceExcerpt shown;
    private @Nullable Activity colour;

    public SourcePane() {
        getStyleClass().add("source-pane");
        file.getStyleClass().add("source-file");
        lines.getStyleClass().add("source-lines");
        ScrollPane scroll = new ScrollPane(lines);
        scroll.getStyleClass().add("source-scroll");
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToWidth(true);
        setAccessibleRole(AccessibleRole.TEXT);
        file.setMouseTransparent(true);
        setAlignment(file, Pos.TOP_RIGHT);
        getChildren().addAll(scroll, file);
    }

    /** Shows an excerpt, or nothing; the marked line in the colour of {@code activity}. */
    public void show(@Nullable SourceExcerpt excerpt, Activity activity) {
        if (Objects.equals(excerpt, shown) && activity == colour) {
            return;
        }
        shown = excerpt;
        colour = activity;
        setVisible(excerpt != null);
        setManaged(excerpt != null);
        lines.getChildren().clear();
        if (excerpt == null) {
            return;
        }
        file.setText(excerpt.file());
        String marked = excerpt.lines().get(excerpt.marked());
        setAccessibleText(excerpt.file() + ": " + marked.strip());
        for (int i = 0; i < excerpt.lines().size(); i++) {
            HBox row = row(excerpt.firstLine() + i, excerpt.lines().get(i));
            if (i == excerpt.marked()) {
                row.pseudoClassStateChanged(MARKED, true);
                row.getStyleClass().add(activity.name().toLowerCase(Locale.ROOT));
            }
            lines.getChildren().add(row);
        }
    }

    /** Indentation at half its width: more of the line is seen. */
    private static String narrowed(String line) {
        int indent = line.length() - line.stripLeading().length();
        return " ".repeat(indent / 2) + line.stripLeading();
    }

    private static HBox row(int number, String line) {
        Label gutter = new Label(Integer.toString(number));
        gutter.getStyleClass().add("source-number");
        TextFlow code = new TextFlow();
        code.setMinWidth(Region.USE_PREF_SIZE);
        for (JavaTokens.Piece piece : JavaTokens.of(narrowed(line))) {
            Text text = new Text(piece.text());
            text.getStyleClass().addAll("code", piece.kind().name().toLowerCase(Locale.ROOT));
            code.getChildren().add(text);
        }
        HBox row = new HBox(gutter, code);
        row.getStyleClass().add("source-line");
        return row;
    }
}
