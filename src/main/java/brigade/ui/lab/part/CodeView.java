package brigade.ui.lab.part;

import brigade.ui.inspector.JavaTokens;
import brigade.ui.lab.model.ThreadCode;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
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
     * @param line its number, from 1; 0 of one that goes on with the row above
     * @param note what a step of it does, beside the code; empty
     */
    public record Row(int line, String code, String note, Look look) {}

    private static final String NOTE = "// ";
    private static final int LEAST = 16;
    private static final double ROW = 21;
    private static final double AROUND = 1.3;

    private static final String PROBE = "0".repeat(20);
    private static final int USUAL_COLUMNS = 80;

    private final VBox lines = new VBox();
    private final Text probe = new Text(PROBE);

    /** As wide as what numbers and edges take of a row. */
    private final HBox bare = node(new Row(0, "", "", Look.PLAIN));

    private List<Row> rows = List.of();

    public CodeView() {
        probe.getStyleClass().add("code");
        for (Node each : List.of(probe, bare)) {
            each.setManaged(false);
            each.setVisible(false);
        }
        getChildren().addAll(lines, probe, bare);
        getStyleClass().addAll("source-pane", "lab-code");
        setAccessibleRole(AccessibleRole.TEXT);
        setMinWidth(0);
        Rectangle seen = new Rectangle();
        seen.widthProperty().bind(widthProperty());
        seen.heightProperty().bind(heightProperty());
        setClip(seen);
    }

    /** How many letters a row has room for. */
    public int columns() {
        double letter = probe.getLayoutBounds().getWidth() / PROBE.length();
        double around = snappedLeftInset() + snappedRightInset() + bare.minWidth(-1);
        double room = getWidth() - around;
        return room > 0 && letter > 0 ? Math.max(LEAST, (int) (room / letter)) : USUAL_COLUMNS;
    }

    /** How high a row is, pixels. */
    public double rowHeight() {
        double letters = probe.getLayoutBounds().getHeight();
        return Math.max(ROW, Math.rint(letters * AROUND));
    }

    /**
     * The rows set in so many columns, with indents half as deep: what is too wide goes on in the
     * next row.
     */
    public static List<Row> set(List<Row> rows, int columns) {
        return set(rows, columns, 2);
    }

    /** The rows with indents as they are: what is too wide goes on in the next row. */
    public static List<Row> wrapped(List<Row> rows, int columns) {
        return set(rows, columns, 1);
    }

    private static List<Row> set(List<Row> rows, int columns, int shallower) {
        List<Row> set = new ArrayList<>();
        for (Row each : rows) {
            String code = each.code.stripLeading();
            int indent = (each.code.length() - code.length()) / shallower;
            int line = each.line;
            while (code.length() > columns - indent) {
                int end = breakAt(code, Math.max(LEAST, columns - indent));
                set.add(new Row(line, " ".repeat(indent) + code.substring(0, end), "", each.look));
                code = code.substring(end).stripLeading();
                indent = line == 0 ? indent : indent + 2;
                line = 0;
            }
            String last = " ".repeat(indent) + code;
            int noted = last.length() + each.note.length() + NOTE.length() + 2;
            if (!each.note.isEmpty() && noted > columns) {
                set.add(new Row(line, last, "", each.look));
                set.add(noteBelow(each, indent, columns - NOTE.length()));
            } else {
                set.add(new Row(line, last, each.note, each.look));
            }
        }
        return set;
    }

    /** A row of its own for a note, as far in as there is room. */
    private static Row noteBelow(Row row, int indent, int room) {
        String note = row.note.length() <= room ? row.note : row.note.substring(0, room - 1) + "…";
        int before = Math.clamp(room - note.length(), 0, indent);
        return new Row(0, " ".repeat(before), note, row.look);
    }

    /**
     * Before the last space or dot, or behind the last bracket or comma, that fits; within a word
     * where there is no other way.
     */
    private static int breakAt(String code, int room) {
        for (int end = Math.min(room, code.length() - 1); end > 0; end--) {
            if (" .".indexOf(code.charAt(end)) >= 0 || "([{,".indexOf(code.charAt(end - 1)) >= 0) {
                return end;
            }
        }
        return Math.min(room, code.length());
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
        lines.getChildren().setAll(nodes);
        StringBuilder read = new StringBuilder();
        rows.forEach(it -> read.append(it.line).append(' ').append(it.code).append('\n'));
        setAccessibleText(read.toString());
    }

    private static HBox node(Row row) {
        Label number = new Label(row.line == 0 ? "" : Integer.toString(row.line));
        number.getStyleClass().add("source-number");
        TextFlow code = new TextFlow();
        // Where there is room for a few letters only, the rest of a row is cut off: it would go on
        // upon the next row.
        code.setMinWidth(Region.USE_PREF_SIZE);
        for (JavaTokens.Piece piece : JavaTokens.of(row.code)) {
            code.getChildren().add(text(piece.text(), piece.kind().name()));
        }
        if (!row.note.isEmpty()) {
            String before = row.code.isBlank() ? "" : "  ";
            code.getChildren().add(text(before + NOTE + row.note, "note"));
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
