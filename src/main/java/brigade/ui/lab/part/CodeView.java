package brigade.ui.lab.part;

import brigade.ui.inspector.JavaTokens;
import brigade.ui.lab.model.ThreadCode;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Rows of Java source with their numbers, on a dark ground in both themes. UI thread only. */
public final class CodeView extends VBox {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass STUCK = PseudoClass.getPseudoClass("stuck");

    /** How a row looks. */
    public enum Look {
        PLAIN,
        /** Its step is made. */
        DONE,
        /** It comes next. */
        NEXT,
        /** It comes next, and cannot. */
        STUCK
    }

    /**
     * A row.
     *
     * @param line its number, from 1
     * @param note what a step of it does, beside the code; empty
     */
    public record Row(int line, String code, String note, Look look) {}

    private List<Row> rows = List.of();

    public CodeView() {
        getStyleClass().addAll("source-pane", "lab-code");
        setAccessibleRole(AccessibleRole.TEXT);
        setMinWidth(0);
    }

    /** All lines of a text as plain rows. */
    public static List<Row> plain(String source) {
        List<Row> rows = new ArrayList<>();
        String[] lines = source.stripTrailing().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!ThreadCode.marks(lines[i])) {
                rows.add(new Row(i + 1, lines[i], "", Look.PLAIN));
            }
        }
        return rows;
    }

    public void show(List<Row> next) {
        if (next.equals(rows)) {
            return;
        }
        rows = List.copyOf(next);
        List<Node> nodes = new ArrayList<>();
        boolean blank = true;
        for (Row each : rows) {
            boolean empty = each.code.isBlank();
            if (!(empty && blank)) {
                nodes.add(node(each));
            }
            blank = empty;
        }
        getChildren().setAll(nodes);
        StringBuilder read = new StringBuilder();
        rows.forEach(it -> read.append(it.line).append(' ').append(it.code).append('\n'));
        setAccessibleText(read.toString());
    }

    private static HBox node(Row row) {
        Label number = new Label(Integer.toString(row.line));
        number.getStyleClass().add("source-number");
        TextFlow code = new TextFlow();
        for (JavaTokens.Piece piece : JavaTokens.of(row.code.replace("    ", "  "))) {
            code.getChildren().add(text(piece.text(), piece.kind().name()));
        }
        if (!row.note.isEmpty()) {
            code.getChildren().add(text("  // " + row.note, "note"));
        }
        HBox box = new HBox(number, code);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setFillHeight(false);
        box.getStyleClass().add("source-line");
        box.pseudoClassStateChanged(LIT, row.look == Look.NEXT);
        box.pseudoClassStateChanged(DONE, row.look == Look.DONE);
        box.pseudoClassStateChanged(STUCK, row.look == Look.STUCK);
        return box;
    }

    private static Text text(String content, String kind) {
        Text text = new Text(content);
        text.getStyleClass().addAll("code", kind.toLowerCase(Locale.ROOT));
        return text;
    }
}
