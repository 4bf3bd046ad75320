package brigade.ui.timeline;

import brigade.trace.Lane;
import brigade.ui.page.Page;
import brigade.ui.page.Selected;
import brigade.ui.theme.Palette;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

import java.util.List;

/** Draws the lanes of a strip, and the instant that is held among them. */
final class StripPainter {

    private final Page page;
    private final RowPainter rows;

    StripPainter(Page page) {
        this.page = page;
        Font font = Font.font("Inter", FontWeight.MEDIUM, 11);
        this.rows =
                new RowPainter(
                        page.trace(), new StripTexts(page.trace(), page.texts(), font), font);
    }

    void paint(
            GraphicsContext g,
            Palette palette,
            StripWindow window,
            List<Lane> lanes,
            RowGrid grid) {
        double height = g.getCanvas().getHeight();
        g.clearRect(0, 0, window.width(), height);
        int order = page.selection().get() instanceof Selected.OneOrder(int number) ? number : 0;
        for (int row = 0; row < lanes.size(); row++) {
            Lane lane = lanes.get(row);
            int y = row * grid.pitch();
            if (page.selection().isLane(lane.id())) {
                g.setFill(palette.selected());
                g.fillRect(0, y - 2, window.width(), grid.barHeight() + 4);
            }
            rows.draw(g, palette, lane, window, y, grid.barHeight(), order);
        }
        if (!page.clock().isLive()) {
            instant(g, palette, window.x(page.clock().now()), height);
        }
    }

    private static void instant(GraphicsContext g, Palette palette, int x, double height) {
        g.setFill(palette.ink());
        g.fillRect(x - 1, 0, 2, height);
        g.fillPolygon(new double[] {x - 6, x + 6, x}, new double[] {0, 0, 7}, 3);
    }
}
