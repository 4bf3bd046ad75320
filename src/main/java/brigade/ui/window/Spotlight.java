package brigade.ui.window;

import brigade.ui.page.Room;
import brigade.ui.window.LitHoles.Hole;
import brigade.ui.window.LitHoles.Lit;

import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lights parts of the window: the rest recedes behind a shade, and nothing is covered. It lets all
 * clicks through. UI thread only.
 */
public final class Spotlight {

    private static final double AROUND = 4;
    private static final double ROUND = 8;

    private final Pane layer = new Pane();
    private final LitHoles<Node> holes = new LitHoles<>();
    private List<Node> parts = List.of();
    private List<Lit<Node>> lit = List.of();
    private boolean drawn;
    private double width;
    private double height;

    Spotlight() {
        layer.setMouseTransparent(true);
        layer.setManaged(false);
    }

    /** What stands above the pages. */
    Node layer() {
        return layer;
    }

    /** Lights these, the last without an edge, as it is what says so; none: all is lit. */
    public void light(List<Node> next) {
        parts = List.copyOf(next);
        holes.light(parts, Spotlight::place, System.nanoTime());
        if (Platform.getPreferences().isReducedMotion()) {
            holes.arrive();
        }
        drawn = false;
        follow();
    }

    /** Parts move when the window does: looks where they are. */
    void follow() {
        long now = System.nanoTime();
        boolean moving = holes.moving(now);
        if (!moving) {
            holes.arrive();
        }
        List<Lit<Node>> here = holes.at(Spotlight::place, now);
        double wide = layer.getScene() == null ? 0 : layer.getParent().getLayoutBounds().getWidth();
        double high =
                layer.getScene() == null ? 0 : layer.getParent().getLayoutBounds().getHeight();
        if (drawn && !moving && here.equals(lit) && wide == width && high == height) {
            return;
        }
        drawn = true;
        lit = here;
        width = wide;
        height = high;
        layer.getChildren().setAll(here.isEmpty() ? List.of() : shade());
    }

    /** Where a part is; empty while another page is seen. */
    private static Optional<Hole> place(Node part) {
        if (!Room.seen(part)) {
            return Optional.empty();
        }
        Bounds at = part.localToScene(part.getLayoutBounds());
        return Optional.of(new Hole(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()));
    }

    private List<Rectangle> shade() {
        List<Hole> around = lit.stream().map(each -> around(each.hole())).toList();
        List<Rectangle> all = new ArrayList<>();
        for (Hole each : Shade.around(Math.ceil(width), Math.ceil(height), around)) {
            all.add(rectangle(each, "spotlight-shade"));
        }
        Node last = parts.getLast();
        for (int i = 0; i < around.size(); i++) {
            if (lit.get(i).part().filter(part -> part != last).isPresent()) {
                Rectangle edge = rectangle(around.get(i), "spotlight-edge");
                edge.setArcWidth(ROUND);
                edge.setArcHeight(ROUND);
                all.add(edge);
            }
        }
        return all;
    }

    /** On whole pixels, so that nothing shows between two rectangles of the shade. */
    private Hole around(Hole part) {
        Bounds here =
                layer.sceneToLocal(
                        new BoundingBox(part.x(), part.y(), part.width(), part.height()));
        double x = Math.round(here.getMinX() - AROUND);
        double y = Math.round(here.getMinY() - AROUND);
        return new Hole(
                x,
                y,
                Math.round(here.getMaxX() + AROUND) - x,
                Math.round(here.getMaxY() + AROUND) - y);
    }

    private static Rectangle rectangle(Hole at, String style) {
        Rectangle made = new Rectangle(at.x(), at.y(), at.width(), at.height());
        made.getStyleClass().add(style);
        return made;
    }
}
