package brigade.ui.compare;

import brigade.measure.report.DistributionPlot;
import brigade.measure.report.Distributions;
import brigade.measure.report.Phrases;
import brigade.ui.page.Hint;
import brigade.ui.theme.Palette;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The distributions of all models as one picture; the row under the mouse, or at the arrow keys, is
 * marked, and a dot under the mouse says its time. It is drawn anew only when something changes.
 */
final class DistributionView extends DrawnView {

    private final Phrases phrases;
    private @Nullable Tooltip tooltip;
    private @Nullable Distributions shown;
    private int seen = -1;

    DistributionView(ReadOnlyObjectProperty<Palette> palette, Phrases phrases) {
        super(palette);
        this.phrases = phrases;
        getStyleClass().add("compare-picture");
        setFocusTraversable(true);
        setManagedHeight(0);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::look);
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> leave());
        addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
    }

    private void setManagedHeight(int rows) {
        double height = DistributionPlot.height(rows) * zoom();
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
    }

    @Override
    void zoom(double times) {
        super.zoom(times);
        setManagedHeight(shown == null ? 0 : shown.rows().size());
    }

    private DistributionPlot plot(Distributions of) {
        return new DistributionPlot(of, getWidth() / zoom());
    }

    void show(Distributions next) {
        shown = next;
        seen = -1;
        setManagedHeight(next.rows().size());
        setAccessibleText(
                next.rows().stream()
                        .map(this::said)
                        .collect(Collectors.joining(" ", next.title() + ". ", "")));
        draw();
    }

    private String said(Distributions.Row row) {
        return phrases.of("dots.row", row.name(), row.took().time(), row.sentence());
    }

    private void walk(KeyEvent key) {
        if (shown == null || shown.rows().isEmpty()) {
            return;
        }
        int last = shown.rows().size() - 1;
        switch (key.getCode()) {
            case DOWN -> see(Math.min(last, seen + 1));
            case UP -> see(Math.max(0, seen - 1));
            default -> {
                return;
            }
        }
        key.consume();
        setAccessibleText(said(shown.rows().get(seen)));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void look(MouseEvent mouse) {
        if (shown == null) {
            return;
        }
        DistributionPlot plot = plot(shown);
        see(plot.rowAt(mouse.getY() / zoom()));
        tell(plot.near(mouse.getX() / zoom(), mouse.getY() / zoom()));
    }

    private void leave() {
        see(-1);
        tell(Optional.empty());
    }

    private void see(int row) {
        if (row != seen) {
            seen = row;
            draw();
        }
    }

    private void tell(Optional<DistributionPlot.Hit> dot) {
        if (dot.isEmpty()) {
            if (tooltip != null) {
                tooltip.hide();
            }
            return;
        }
        Tooltip made = tooltip == null ? Hint.label() : tooltip;
        tooltip = made;
        DistributionPlot.Hit hit = dot.get();
        String time = phrases.amounts().millis(hit.millis());
        made.setText(phrases.of("dots.at", hit.row().name(), time));
        var at = localToScreen(hit.x() * zoom() + 12, hit.y() * zoom() + 12);
        made.show(this, at.getX(), at.getY());
    }

    @Override
    void draw(CanvasPen pen) {
        if (shown != null) {
            plot(shown).draw(pen, seen);
        }
    }
}
