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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The program: what stays, and the parts that may be mended, lit or to be edited. UI thread only.
 */
final class MendCode {
    private final LiveScrollPane root = new LiveScrollPane();
    private final Texts texts;
    private final Runnable leave;
    private final Runnable check;
    private final Runnable typed;
    private final VBox rows = new VBox();
    private final Label elsewhere = new Label();
    private final List<RegionEditor> editors = new ArrayList<>();

    /** By the number of the part. */
    private final Map<Integer, Fixed> fixed = new HashMap<>();

    private MarkedSource shown = new MarkedSource(List.of());

    /**
     * @param leave is run when the person leaves an editor
     * @param check is run when what was written is to be checked
     * @param typed is run after each change of what is written
     */
    MendCode(Texts texts, Runnable leave, Runnable check, Runnable typed) {
        this.texts = texts;
        this.leave = leave;
        this.check = check;
        this.typed = typed;
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
            fixed.clear();
            for (int i = 0; i < source.parts().size(); i++) {
                code(i, source.parts().get(i));
            }
        }
    }

    /** A part that stays, as wide as there is room; what is too wide goes on in the next row. */
    private static final class Fixed {
        private final CodeView view = new CodeView();
        private List<CodeView.Row> rows = List.of();

        Fixed(MarkedSource.Part part) {
            view.getStyleClass().add(part.open() ? "mend-open" : "mend-closed");
            view.widthProperty().subscribe(_ -> fit());
            show(part);
        }

        void show(MarkedSource.Part part) {
            List<CodeView.Row> lines = new ArrayList<>();
            for (int i = 0; i < part.lines().size(); i++) {
                lines.add(
                        new CodeView.Row(
                                part.line() + i, part.lines().get(i), "", CodeView.Look.PLAIN));
            }
            rows = lines;
            fit();
        }

        private void fit() {
            view.show(CodeView.wrapped(rows, view.columns()));
        }
    }

    private void code(int number, MarkedSource.Part part) {
        if (!part.text().isBlank()) {
            Fixed code = new Fixed(part);
            fixed.put(number, code);
            rows.getChildren().add(code.view);
        }
    }

    /** To be written. */
    void edit(MarkedSource source) {
        shown = source;
        editors.clear();
        rows.getChildren().clear();
        fixed.clear();
        for (int i = 0; i < source.parts().size(); i++) {
            MarkedSource.Part each = source.parts().get(i);
            if (each.open()) {
                RegionEditor editor =
                        new RegionEditor(
                                texts.of("labs.mend.region", editors.size() + 1), leave, check);
                editor.show(each.text(), each.line());
                editors.add(editor);
                rows.getChildren().add(editor);
            } else {
                code(i, each);
            }
        }
        editors.forEach(it -> it.onChange(this::changed));
        rows.getChildren().add(elsewhere);
        elsewhere.setText("");
        Room.give(elsewhere, false);
        if (!editors.isEmpty()) {
            editors.getFirst().focus();
        }
    }

    private void changed() {
        renumber();
        typed.run();
    }

    /** Lines are counted as they are now. */
    private void renumber() {
        MarkedSource now = written();
        if (now.parts().size() != shown.parts().size()) {
            return; // somebody wrote a mark
        }
        int next = 0;
        for (int i = 0; i < now.parts().size(); i++) {
            MarkedSource.Part each = now.parts().get(i);
            Fixed code = fixed.get(i);
            if (each.open()) {
                editors.get(next).number(each.line());
                next++;
            } else if (code != null) {
                code.show(each);
            }
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
