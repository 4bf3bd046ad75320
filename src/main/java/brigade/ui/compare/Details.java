package brigade.ui.compare;

import brigade.measure.compare.Comparison;
import brigade.measure.compare.ModelFigures;
import brigade.measure.report.Bars;
import brigade.measure.report.Chart;
import brigade.measure.report.Charts;
import brigade.measure.report.Findings;
import brigade.measure.report.Phrases;
import brigade.ui.page.Texts;
import brigade.ui.theme.Palette;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/** What stands below the picture: words, the table, charts and bars. UI thread only. */
final class Details {

    private final Texts texts;
    private final Phrases phrases;
    private final ReadOnlyObjectProperty<Palette> palette;

    Details(Texts texts, Phrases phrases, ReadOnlyObjectProperty<Palette> palette) {
        this.texts = texts;
        this.phrases = phrases;
        this.palette = palette;
    }

    /**
     * Puts them below the first card, in place of what was there: each piece takes some
     * milliseconds.
     */
    List<Runnable> pieces(Comparison comparison, Pane page) {
        List<Runnable> pieces = new ArrayList<>();
        page.getChildren().remove(1, page.getChildren().size());
        words(comparison, page, pieces);
        table(comparison, page, pieces);
        charts(comparison, page, pieces);
        bars(comparison, page, pieces);
        return pieces;
    }

    private void words(Comparison comparison, Pane page, List<Runnable> pieces) {
        Columns words = new Columns();
        Findings findings = new Findings(comparison, phrases);
        pieces.add(() -> page.getChildren().add(card("compare.words", words)));
        for (ModelFigures figures : comparison.figures()) {
            pieces.add(() ->
                    words.getChildren()
                            .add(
                                    paragraph(
                                            phrases.name(figures.model()),
                                            String.join(" ", findings.of(figures)))));
        }
        for (Comparison.Problem problem : comparison.problems()) {
            String name = phrases.name(problem.model());
            pieces.add(() ->
                    words.getChildren()
                            .add(paragraph(name, phrases.of("problem", name, problem.reason()))));
        }
    }

    private void table(Comparison comparison, Pane page, List<Runnable> pieces) {
        FiguresTable table = new FiguresTable(phrases, comparison.figures());
        pieces.add(() -> page.getChildren().add(card("compare.figures", table)));
        FiguresTable.groups().forEach(group -> pieces.add(() -> table.add(group)));
    }

    private void charts(Comparison comparison, Pane page, List<Runnable> pieces) {
        Charts charts = new Charts(comparison, phrases);
        Columns columns = new Columns();
        columns.setLeast(520);
        pieces.add(() -> page.getChildren().add(columns));
        pieces.add(() -> chart("compare.latency", charts.latency(), columns));
        pieces.add(() -> chart("compare.users", charts.users(), columns));
        pieces.add(() -> chart("compare.load", charts.load(), columns));
    }

    private void chart(String key, Chart chart, Pane columns) {
        if (!chart.isEmpty()) {
            ChartView view = new ChartView(palette);
            view.show(chart);
            Label how = new Label(texts.of(key + ".how"));
            how.getStyleClass().add("quiet");
            how.setWrapText(true);
            columns.getChildren().add(card(key, how, view));
        }
    }

    private void bars(Comparison comparison, Pane page, List<Runnable> pieces) {
        Columns bars = new Columns();
        bars.setLeast(280);
        pieces.add(() -> page.getChildren().add(card("compare.bars", bars)));
        for (Bars figure : Bars.of(comparison, phrases)) {
            pieces.add(() -> bars.getChildren().add(new BarsView(figure)));
        }
    }

    private VBox card(String title, Node... content) {
        Label head = new Label(texts.of(title));
        head.getStyleClass().add("card-title");
        VBox card = new VBox(head);
        card.getChildren().addAll(content);
        card.getStyleClass().addAll("card", "compare-card");
        return card;
    }

    private static Node paragraph(String title, String text) {
        Label head = new Label(title);
        head.getStyleClass().add("section-title");
        Label body = new Label(text);
        body.getStyleClass().add("prose");
        body.setWrapText(true);
        VBox paragraph = new VBox(head, body);
        paragraph.getStyleClass().add("compare-words");
        return paragraph;
    }
}
