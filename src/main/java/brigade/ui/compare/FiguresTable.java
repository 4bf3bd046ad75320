package brigade.ui.compare;

import brigade.measure.compare.Comparison;
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

import java.util.List;

/** One row a figure, one column a model; each figure says how it was measured. */
final class FiguresTable extends GridPane {

    private static final int NAMES = 190;
    private static final int MOST_COLUMN = 190;

    private final Phrases phrases;

    FiguresTable(Phrases phrases) {
        this.phrases = phrases;
        getStyleClass().add("compare-table");
    }

    void show(Comparison comparison) {
        getChildren().clear();
        getColumnConstraints().setAll(new ColumnConstraints(NAMES));
        List<ModelFigures> models = comparison.figures();
        for (int column = 1; column <= models.size(); column++) {
            ColumnConstraints figures = new ColumnConstraints();
            figures.setHgrow(Priority.ALWAYS);
            figures.setPrefWidth(MOST_COLUMN);
            figures.setMinWidth(0);
            figures.setHalignment(HPos.RIGHT);
            getColumnConstraints().add(figures);
            ModelFigures model = models.get(column - 1);
            add(head(model), column, 0);
        }
        setMaxWidth(NAMES + models.size() * MOST_COLUMN);
        int row = 1;
        for (Metric metric : Metric.values()) {
            if (row == 1 || metric.beginsGroup()) {
                Region line = new Region();
                line.getStyleClass().add("compare-line");
                add(line, 0, row++, models.size() + 1, 1);
            }
            add(cell(metric.name(phrases), metric, "compare-name"), 0, row);
            for (int column = 1; column <= models.size(); column++) {
                String text = metric.text(models.get(column - 1), phrases);
                add(cell(text, metric, "compare-figure"), column, row);
            }
            row++;
        }
    }

    private Node head(ModelFigures model) {
        String cut = model.cut() ? "\n" + phrases.of("cut") : "";
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
