package brigade.ui.compare;

import brigade.measure.report.Chart;
import brigade.measure.report.Curve;
import brigade.measure.report.Plot;
import brigade.ui.page.Enlargeable;
import brigade.ui.theme.Palette;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.transform.Transform;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * A chart as large as it is given room; the curve under the mouse stands out and says its figure.
 * It is drawn anew only when something about it changes.
 */
final class ChartView extends Region implements Enlargeable {

    private static final int LEAST_HEIGHT = 300;

    private final ReadOnlyObjectProperty<Palette> palette;
    private final Canvas canvas = new Canvas();
    private final Tooltip tooltip = new Tooltip();
    private @Nullable Chart chart;
    private int scale = 1;
    private Optional<Plot.Hit> seen = Optional.empty();

    ChartView(ReadOnlyObjectProperty<Palette> palette) {
        this.palette = palette;
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinHeight(LEAST_HEIGHT);
        setPrefHeight(LEAST_HEIGHT);
        getChildren().add(canvas);
        palette.subscribe(_ -> draw());
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
    protected void layoutChildren() {
        if (canvas.getWidth() != scale * getWidth() || canvas.getHeight() != scale * getHeight()) {
            canvas.setWidth(scale * getWidth());
            canvas.setHeight(scale * getHeight());
            draw();
        }
    }

    @Override
    public void enlarge(int times) {
        scale = times;
        canvas.getTransforms().setAll(Transform.scale(1.0 / times, 1.0 / times));
        layoutChildren();
    }

    private void draw() {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.setTransform(scale, 0, 0, scale, 0, 0);
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (chart != null && canvas.getWidth() > 1) {
            Optional<Curve> strong = seen.map(Plot.Hit::curve);
            new Plot(chart, getWidth(), getHeight()).draw(new CanvasPen(g, palette.get()), strong);
        }
    }
}
