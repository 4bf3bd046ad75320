package brigade.ui.compare;

import brigade.measure.report.Chart;
import brigade.measure.report.Curve;
import brigade.measure.report.Plot;
import brigade.ui.page.Hint;
import brigade.ui.theme.Palette;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * A chart as large as it is given room; the curve under the mouse stands out and says its figure.
 * It is drawn anew only when something about it changes.
 */
final class ChartView extends DrawnView {

    private static final int LEAST_HEIGHT = 300;

    private final Tooltip tooltip = Hint.label();
    private @Nullable Chart chart;
    private Optional<Plot.Hit> seen = Optional.empty();

    ChartView(ReadOnlyObjectProperty<Palette> palette) {
        super(palette);
        setMinHeight(LEAST_HEIGHT);
        setPrefHeight(LEAST_HEIGHT);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::look);
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> see(Optional.empty()));
    }

    void show(Chart next) {
        chart = next;
        seen = Optional.empty();
        setAccessibleText(next.title() + ". " + next.how());
        draw();
    }

    private void look(MouseEvent mouse) {
        if (chart != null) {
            see(new Plot(chart, getWidth(), getHeight()).near(mouse.getX(), mouse.getY()));
        }
    }

    private void see(Optional<Plot.Hit> next) {
        if (next.equals(seen)) {
            return;
        }
        seen = next;
        draw();
        next.ifPresentOrElse(
                hit -> {
                    tooltip.setText(hit.text());
                    var at = localToScreen(hit.x() + 12, hit.y() + 12);
                    tooltip.show(this, at.getX(), at.getY());
                },
                tooltip::hide);
    }

    @Override
    void draw(CanvasPen pen) {
        if (chart != null) {
            Optional<Curve> strong = seen.map(Plot.Hit::curve);
            new Plot(chart, getWidth(), getHeight()).draw(pen, strong);
        }
    }
}
