package brigade.ui.compare;

import brigade.measure.compare.ModelFigures;
import brigade.measure.report.Metric;
import brigade.measure.report.Phrases;
import brigade.ui.page.Hint;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/**
 * One row a figure, one column a model; each figure says how it was measured. Each group of rows is
 * a grid of its own with the same columns, so that a group that comes later lays out only itself.
 */
final class FiguresTable extends VBox {

    private static final int NAMES = 190;
    private static final int MOST_COLUMN = 190;

    private final Phrases phrases;
    private final List<ModelFigures> models;

    FiguresTable(Phrases phrases, List<ModelFigures> models) {
        this.phrases = phrases;
        this.models = models;
        getStyleClass().add("compare-groups");
        setMaxWidth(NAMES + models.size() * MOST_COLUMN);
        GridPane heads = grid();
        for (int column = 1; column <= models.size(); column++) {
            heads.add(head(models.get(column - 1)), column, 0);
        }
        getChildren().add(heads);
    }

    /** Some more rows, below a line. */
    void add(List<Metric> group) {
        Region line = new Region();
        line.getStyleClass().add("compare-line");
        GridPane rows = grid();
        for (int row = 0; row < group.size(); row++) {
            Metric metric = group.get(row);
            rows.add(cell(metric.name(phrases), metric, "compare-name"), 0, row);
            for (int column = 1; column <= models.size(); column++) {
                String text = metric.text(models.get(column - 1), phrases);
                rows.add(cell(text, metric, "compare-figure"), column, row);
            }
        }
        getChildren().addAll(line, rows);
    }

    /** Rows between two lines. */
    static List<List<Metric>> groups() {
        List<List<Metric>> groups = new ArrayList<>();
        for (Metric metric : Metric.values()) {
            if (groups.isEmpty() || metric.beginsGroup()) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(metric);
        }
        return groups;
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("compare-table");
        ColumnConstraints names = new ColumnConstraints(NAMES);
        grid.getColumnConstraints().add(names);
        for (int column = 1; column <= models.size(); column++) {
            ColumnConstraints figures = new ColumnConstraints();
            figures.setHgrow(Priority.ALWAYS);
            figures.setPrefWidth(MOST_COLUMN);
            figures.setMinWidth(0);
            figures.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().add(figures);
        }
        return grid;
    }

    private Node head(ModelFigures model) {
        String cut = model.run().cut() ? "\n" + phrases.of("cut") : "";
        Label label = new Label(phrases.name(model.model()) + cut);
        label.getStyleClass().add("compare-model");
        label.setWrapText(true);
        return label;
    }

    private Label cell(String text, Metric metric, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        Hint.on(label, metric.how(phrases));
        return label;
    }
}
