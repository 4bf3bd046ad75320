package brigade.ui.lab.mend;

import brigade.ui.lab.model.SourceError;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A marked part of a program, to be edited: as high as its lines, which are numbered as in the
 * file. An error stands under it. Tab indents, Escape leaves it. UI thread only.
 */
final class RegionEditor extends VBox {
    private static final String INDENT = "    ";

    /** What the text area puts around its text, as the style sheet has it. */
    private static final double AROUND = 12;

    private final TextArea area = new TextArea();
    private final TextFlow numbers = new TextFlow();
    private final VBox errors = new VBox();
    private final Text probe = new Text("0");
    private double lineHeight = 16;
    private int line;
    private List<SourceError> wrong = List.of();

    /**
     * @param name for who does not see it
     * @param leave is run on Escape
     * @param check is run on Ctrl+Enter
     */
    RegionEditor(String name, Runnable leave, Runnable check) {
        getStyleClass().add("region-editor");
        numbers.getStyleClass().add("region-numbers");
        errors.getStyleClass().add("region-errors");
        area.getStyleClass().add("region-area");
        area.setAccessibleText(name);
        probe.getStyleClass().add("region-number");
        probe.setManaged(false);
        probe.setVisible(false);
        HBox row = new HBox(numbers, area);
        HBox.setHgrow(area, Priority.ALWAYS);
        getChildren().addAll(row, errors, probe);
        area.textProperty().subscribe(_ -> resize());
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    boolean handled = true;
                    if (key.getCode() == KeyCode.TAB
                            && !key.isControlDown()
                            && !key.isShiftDown()) {
                        area.replaceSelection(INDENT);
                    } else if (key.getCode() == KeyCode.ENTER
                            && (key.isControlDown() || key.isMetaDown())) {
                        check.run();
                    } else if (key.getCode() == KeyCode.ENTER) {
                        area.replaceSelection("\n" + indent());
                    } else if (key.getCode() == KeyCode.ESCAPE) {
                        leave.run();
                    } else {
                        handled = false;
                    }
                    if (handled) {
                        key.consume();
                    }
                });
        area.maxHeightProperty().bind(area.minHeightProperty());
        area.prefHeightProperty().bind(area.minHeightProperty());
    }

    /** The text area decides how high a line is; the numbers and the height follow it. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (area.lookup(".text") instanceof Text content) {
            double high = content.getLayoutBounds().getHeight() / lines();
            if (Math.abs(high - lineHeight) > 0.1 && high > 0) {
                lineHeight = high;
                Platform.runLater(this::resize);
            }
        }
    }

    /** Of the line in which the caret is. */
    private String indent() {
        String before = area.getText(0, area.getCaretPosition());
        String its = before.substring(before.lastIndexOf('\n') + 1);
        String indent = its.substring(0, its.length() - its.stripLeading().length());
        return its.strip().endsWith("{") ? indent + INDENT : indent;
    }

    private long lines() {
        return area.getText().chars().filter(it -> it == '\n').count() + 1;
    }

    /**
     * Another text.
     *
     * @param from the number of its first line
     */
    void show(String text, int from) {
        line = from;
        wrong = List.of();
        area.setText(text.stripTrailing());
        area.positionCaret(0);
        resize();
    }

    /** Is told after each change of the text. */
    void onChange(Runnable listener) {
        area.textProperty().addListener(_ -> listener.run());
    }

    /** Its first line has another number now. */
    void number(int from) {
        if (from != line) {
            line = from;
            wrong = List.of();
            resize();
        }
    }

    /** What stands there now. */
    String text() {
        return area.getText();
    }

    /**
     * Tells which of these are in it.
     *
     * @param from the number that its first line has now
     * @return how many are
     */
    int tell(List<SourceError> all, int from) {
        line = from;
        wrong = all.stream().filter(it -> it.line() >= from && it.line() < from + lines()).toList();
        resize();
        return wrong.size();
    }

    private void resize() {
        area.setMinHeight(lines() * lineHeight + AROUND);
        numbers.setLineSpacing(Math.max(0, lineHeight - probe.getLayoutBounds().getHeight()));
        numbers.getChildren().clear();
        for (int i = 0; i < lines(); i++) {
            int its = line + i;
            Text number = new Text(its + (i + 1 < lines() ? "\n" : ""));
            number.getStyleClass()
                    .add(
                            wrong.stream().anyMatch(it -> it.line() == its)
                                    ? "region-wrong"
                                    : "region-number");
            numbers.getChildren().add(number);
        }
        errors.getChildren().clear();
        for (SourceError each : wrong) {
            Label label = new Label(each.line() + ": " + each.text());
            label.getStyleClass().add("region-error");
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            errors.getChildren().add(label);
        }
        area.setAccessibleHelp(
                wrong.stream()
                        .map(it -> it.line() + ": " + it.text())
                        .collect(Collectors.joining(". ")));
    }

    void focus() {
        area.requestFocus();
    }
}
