package brigade.ui.compare;

import brigade.measure.report.Bars;
import brigade.ui.page.Hint;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One figure of all models as bars. */
final class BarsView extends VBox {

    BarsView(Bars figure) {
        getStyleClass().add("compare-bars");
        Label title = new Label(figure.title());
        title.getStyleClass().add("section-title");
        Hint.on(title, figure.how());
        getChildren().add(title);
        figure.bars().forEach(bar -> getChildren().add(row(bar, figure.how())));
    }

    private static HBox row(Bars.Bar bar, String how) {
        Label name = new Label(bar.name());
        name.getStyleClass().add("compare-bar-name");
        Label value = new Label(bar.text());
        value.getStyleClass().add("compare-bar-value");
        Hint.on(value, how);
        Track track = new Track(bar.share());
        HBox.setHgrow(track, Priority.ALWAYS);
        HBox row = new HBox(name, track, value);
        row.getStyleClass().add("compare-bar-row");
        return row;
    }

    /** A thin line as long as it may be, and upon it the bar. */
    private static final class Track extends Region {
        private final double share;
        private final Region bar = new Region();

        Track(double share) {
            this.share = share;
            getStyleClass().add("compare-track");
            bar.getStyleClass().add("compare-bar");
            getChildren().add(bar);
        }

        @Override
        protected void layoutChildren() {
            double width = share == 0 ? 0 : Math.max(2, Math.round(getWidth() * share));
            bar.resizeRelocate(0, 0, width, getHeight());
        }
    }
}
