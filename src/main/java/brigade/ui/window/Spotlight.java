package brigade.ui.window;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Lights parts of the window: the rest recedes behind a shade, and nothing is covered. It lets all
 * clicks through. UI thread only.
 */
public final class Spotlight {

    private static final double AROUND = 4;
    private static final double ROUND = 20;

    private final Pane layer = new Pane();
    private List<Node> parts = List.of();
    private List<Bounds> lit = List.of();
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

    /** Lights these; none: all is lit. */
    public void light(List<Node> next) {
        parts = List.copyOf(next);
        drawn = false;
        follow();
    }

    /** Parts move when the window does: looks where they are. */
    void follow() {
        List<Bounds> now = parts.stream().map(Spotlight::inScene).filter(Objects::nonNull).toList();
        double wide = layer.getScene() == null ? 0 : layer.getParent().getLayoutBounds().getWidth();
        double high =
                layer.getScene() == null ? 0 : layer.getParent().getLayoutBounds().getHeight();
        if (drawn && now.equals(lit) && wide == width && high == height) {
            return;
        }
        drawn = true;
        lit = now;
        width = wide;
        height = high;
        layer.getChildren().setAll(now.isEmpty() ? List.of() : shade());
    }

    /** Where a part is, or null while another page is seen. */
    private static @Nullable Bounds inScene(Node part) {
        for (Node each = part; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return null;
            }
        }
        return part.getScene() == null ? null : part.localToScene(part.getLayoutBounds());
    }

    private List<Shape> shade() {
        Shape dark = new Rectangle(width, height);
        List<Rectangle> holes = lit.stream().map(this::hole).toList();
        for (Rectangle hole : holes) {
            dark = Shape.subtract(dark, hole);
        }
        dark.getStyleClass().add("spotlight-shade");
        return Stream.concat(
                        Stream.of(dark),
                        lit.subList(0, Math.max(0, lit.size() - 1)).stream().map(this::edge))
                .toList();
    }

    private Rectangle hole(Bounds part) {
        Bounds here = layer.sceneToLocal(part);
        Rectangle hole =
                new Rectangle(
                        here.getMinX() - AROUND,
                        here.getMinY() - AROUND,
                        here.getWidth() + 2 * AROUND,
                        here.getHeight() + 2 * AROUND);
        hole.setArcWidth(ROUND);
        hole.setArcHeight(ROUND);
        return hole;
    }

    /** The last one is the card that says so: it needs no edge. */
    private Shape edge(Bounds part) {
        Rectangle edge = hole(part);
        edge.getStyleClass().add("spotlight-edge");
        return edge;
    }
}
