package brigade.ui.inspector;

import brigade.trace.Activity;
import brigade.ui.page.Room;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Java source with line numbers, the statement that runs or waits on the activity's colour. What is
 * too wide goes on in the next row. Rebuilt only when another statement runs, or the pane gets
 * another width. UI thread only.
 */
public final class SourcePane extends VBox {

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private static final int MOST_ROWS = 9;

    /** What numbers and the right edge take of the width, as the style sheet has it. */
    private static final double GUTTER = 42;

    private static final double RIGHT = 12;

    /** The columns to set rows in before the pane has a width. */
    private static final int USUAL_COLUMNS = 42;

    private static final String PROBE = "0".repeat(20);

    private final Label file = new Label();
    private final VBox lines = new VBox();
    private final Text probe = new Text(PROBE);
    private @Nullable SourceExcerpt shown;
    private Activity colour = Activity.IDLE;
    private List<CodeRows.Row> rows = List.of();

    public SourcePane() {
        getStyleClass().add("source-pane");
        file.getStyleClass().add("source-file");
        lines.getStyleClass().add("source-lines");
        probe.getStyleClass().add("code");
        probe.setManaged(false);
        probe.setVisible(false);
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(file, lines, probe);
        Room.give(this, false); // until there is source
    }

    /** Shows an excerpt, or nothing; the marked statement in the colour of {@code activity}. */
    public void show(@Nullable SourceExcerpt excerpt, Activity activity) {
        if (Objects.equals(excerpt, shown) && activity == colour) {
            return;
        }
        shown = excerpt;
        colour = activity;
        Room.give(this, excerpt != null);
        if (excerpt == null) {
            lines.getChildren().clear();
            rows = List.of();
            return;
        }
        file.setText(excerpt.file());
        setAccessibleText(
                excerpt.marked() < 0
                        ? excerpt.file()
                        : excerpt.file()
                                + ": "
                                + excerpt.statements().get(excerpt.marked()).text().strip());
        fill(CodeRows.of(excerpt, columns(), MOST_ROWS));
    }

    @Override
    protected void layoutChildren() {
        if (shown != null) {
            List<CodeRows.Row> fitting = CodeRows.of(shown, columns(), MOST_ROWS);
            if (!fitting.equals(rows)) {
                fill(fitting);
            }
        }
        super.layoutChildren();
    }

    private int columns() {
        double letter = probe.getLayoutBounds().getWidth() / PROBE.length();
        double room = getWidth() - GUTTER - RIGHT;
        return room > 0 ? Math.max(1, (int) (room / letter)) : USUAL_COLUMNS;
    }

    private void fill(List<CodeRows.Row> fitting) {
        rows = fitting;
        lines.setVisible(!rows.isEmpty());
        lines.setManaged(!rows.isEmpty());
        lines.getChildren().setAll(fitting.stream().map(this::row).toList());
    }

    private HBox row(CodeRows.Row row) {
        Label gutter = new Label(row.line() == 0 ? "" : Integer.toString(row.line()));
        gutter.getStyleClass().add("source-number");
        TextFlow code = new TextFlow();
        for (JavaTokens.Piece piece : JavaTokens.of(row.text())) {
            Text text = new Text(piece.text());
            text.getStyleClass().addAll("code", piece.kind().name().toLowerCase(Locale.ROOT));
            code.getChildren().add(text);
        }
        HBox box = new HBox(gutter, code);
        box.getStyleClass().add("source-line");
        if (row.marked()) {
            box.pseudoClassStateChanged(MARKED, true);
            box.getStyleClass().add(colour.name().toLowerCase(Locale.ROOT));
        }
        return box;
    }
}
