package brigade.ui.window;

import brigade.ui.page.Room;
import brigade.ui.window.LitHoles.Hole;
import brigade.ui.window.LitHoles.Lit;

import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Group;
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
    private static final String SHADE = "spotlight-shade";
    private static final String EDGE = "spotlight-edge";

    private final Pane layer = new Pane();
    private final LitHoles<Node> holes = new LitHoles<>();
    private List<Node> parts = List.of();
    private List<Lit<Node>> lit = List.of();
    private Bounds area = new BoundingBox(0, 0, 0, 0);
    private final Group shades = new Group();
    private final Group edges = new Group();

    Spotlight() {
        shades.setId(SHADE);
        edges.setId(EDGE);
        layer.getChildren().addAll(shades, edges);
        layer.setMouseTransparent(true);
        layer.setManaged(false);
        Runnable follow = this::follow;
        layer.sceneProperty()
                .subscribe((before, next) -> {
                    if (before != null) {
                        before.removePostLayoutPulseListener(follow);
                    }
                    if (next != null) {
                        next.addPostLayoutPulseListener(follow);
                    }
                });
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
        Platform.requestNextPulse();
    }

    /** Whether the light is on its way to what it was told to light. */
    public boolean moves() {
        return holes.moving(System.nanoTime());
    }

    /**
     * Parts move when the window does: looks where they are, in each pulse, when all has its place.
     */
    private void follow() {
        long now = System.nanoTime();
        if (!holes.moving(now)) {
            holes.arrive();
        }
        List<Lit<Node>> here = holes.at(Spotlight::place, now);
        Bounds window = layer.getParent().getLayoutBounds();
        if (!here.equals(lit) || !window.equals(area)) {
            lit = here;
            area = window;
            draw();
        }
    }

    /** Where a part is; empty while another page is seen. */
    private static Optional<Hole> place(Node part) {
        if (!Room.seen(part)) {
            return Optional.empty();
        }
        Bounds at = part.localToScene(part.getLayoutBounds());
        return Optional.of(new Hole(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()));
    }

    private void draw() {
        List<Hole> around = lit.stream().map(each -> around(each.hole())).toList();
        List<Hole> shade =
                around.isEmpty()
                        ? List.of()
                        : Shade.around(
                                Math.ceil(area.getWidth()), Math.ceil(area.getHeight()), around);
        List<Hole> edges = new ArrayList<>();
        for (int i = 0; i < around.size(); i++) {
            Node last = parts.isEmpty() ? layer : parts.getLast();
            if (lit.get(i).part().filter(part -> part != last).isPresent()) {
                edges.add(around.get(i));
            }
        }
        put(shades, shade);
        put(this.edges, edges);
        layer.applyCss(); // what is new shall not be drawn without its colours
    }

    /** As many as are needed are seen; the others wait until they are. */
    private static void put(Group group, List<Hole> places) {
        while (group.getChildren().size() < places.size()) {
            Rectangle made = new Rectangle();
            made.getStyleClass().add(group.getId());
            made.setArcWidth(group.getId().equals(EDGE) ? ROUND : 0);
            made.setArcHeight(made.getArcWidth());
            group.getChildren().add(made);
        }
        for (int i = 0; i < group.getChildren().size(); i++) {
            Rectangle each = (Rectangle) group.getChildren().get(i);
            each.setVisible(i < places.size());
            if (i < places.size()) {
                Hole at = places.get(i);
                each.setX(at.x());
                each.setY(at.y());
                each.setWidth(at.width());
                each.setHeight(at.height());
            }
        }
    }

    /** On whole pixels, so that nothing shows between two rectangles of the shade. */
    private Hole around(Hole part) {
        Bounds here =
                layer.sceneToLocal(
                        new BoundingBox(part.x(), part.y(), part.width(), part.height()));
        double x = Math.rint(here.getMinX() - AROUND);
        double y = Math.rint(here.getMinY() - AROUND);
        return new Hole(
                x,
                y,
                Math.rint(here.getMaxX() + AROUND) - x,
                Math.rint(here.getMaxY() + AROUND) - y);
    }
}
