package brigade.ui.lab.mend;

import brigade.lab.MarkedSource;
import brigade.ui.lab.model.SourceError;
import brigade.ui.lab.part.CodeView;
import brigade.ui.page.LiveScrollPane;
import brigade.ui.page.Room;
import brigade.ui.page.Texts;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/**
 * The program: what stays, and the parts that may be mended, lit or to be edited. UI thread only.
 */
final class MendCode {
    private final LiveScrollPane root = new LiveScrollPane();
    private final Texts texts;
    private final Runnable leave;
    private final Runnable check;
    private final VBox rows = new VBox();
    private final Label elsewhere = new Label();
    private final List<RegionEditor> editors = new ArrayList<>();
    private MarkedSource shown = new MarkedSource(List.of());

    /**
     * @param leave is run when the person leaves an editor
     * @param check is run when what was written is to be checked
     */
    MendCode(Texts texts, Runnable leave, Runnable check) {
        this.texts = texts;
        this.leave = leave;
        this.check = check;
        rows.getStyleClass().add("mend-code");
        elsewhere.getStyleClass().add("region-error");
        elsewhere.setWrapText(true);
        root.setContent(rows);
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().addAll("compare-scroll", "lab-source");
    }

    Region node() {
        return root;
    }

    /** To be read. */
    void show(MarkedSource source) {
        if (!editors.isEmpty() || !source.equals(shown)) {
            shown = source;
            editors.clear();
            rows.getChildren().clear();
            for (MarkedSource.Part each : source.parts()) {
                code(each);
            }
        }
    }

    private void code(MarkedSource.Part part) {
        if (part.text().isBlank()) {
            return;
        }
        CodeView code = new CodeView();
        List<CodeView.Row> lines = new ArrayList<>();
        for (int i = 0; i < part.lines().size(); i++) {
            lines.add(
                    new CodeView.Row(
                            part.line() + i, part.lines().get(i), "", CodeView.Look.PLAIN));
        }
        code.show(lines);
        code.getStyleClass().add(part.open() ? "mend-open" : "mend-closed");
        rows.getChildren().add(code);
    }

    /** To be written. */
    void edit(MarkedSource source) {
        shown = source;
        editors.clear();
        rows.getChildren().clear();
        for (MarkedSource.Part each : source.parts()) {
            if (each.open()) {
                RegionEditor editor =
                        new RegionEditor(
                                texts.of("labs.mend.region", editors.size() + 1), leave, check);
                editor.show(each.text(), each.line());
                editors.add(editor);
                rows.getChildren().add(editor);
            } else {
                code(each);
            }
        }
        rows.getChildren().add(elsewhere);
        elsewhere.setText("");
        Room.give(elsewhere, false);
        if (!editors.isEmpty()) {
            editors.getFirst().focus();
        }
    }

    boolean editing() {
        return !editors.isEmpty();
    }

    /** The program with what was written. */
    MarkedSource written() {
        return shown.with(editors.stream().map(RegionEditor::text).toList());
    }

    /**
     * Tells what is wrong, each error at its line.
     *
     * @param of the source in which they are
     */
    void tell(List<SourceError> errors, MarkedSource of) {
        int next = 0;
        int told = 0;
        for (MarkedSource.Part each : of.parts()) {
            if (each.open() && next < editors.size()) {
                told += editors.get(next).tell(errors, each.line());
                next++;
            }
        }
        elsewhere.setText(
                told == errors.size()
                        ? ""
                        : errors.stream()
                                .map(it -> it.line() + ": " + it.text())
                                .findFirst()
                                .orElse(""));
        Room.give(elsewhere, !elsewhere.getText().isEmpty());
    }
}
