package brigade.ui.lab.graph;

import brigade.lab.graph.GraphLayout.LinkRoute;
import brigade.lab.graph.GraphLayout.Position;
import brigade.lab.graph.PictureGraph.Vertex;
import brigade.lab.graph.PictureGraph.Where;
import brigade.lab.graph.ScheduleGraph.Transition;
import brigade.ui.page.Hint;

import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The graph of states as dots and lines, fitted into the room there is: the way that was gone
 * thick, bad ends red with a cross. Arrows move among the states, Enter opens one. UI thread only.
 */
final class GraphPane extends Region {
    private final GraphWords words;
    private final Consumer<Vertex> open;
    private final Path lines = path("graph-line");
    private final Path rings = path("graph-ring");
    private final Path gone = path("graph-path");
    private final Circle halo = new Circle();
    private final Circle between = new Circle();
    private final List<GraphDot> dots = new ArrayList<>();
    private final GraphLabels labels;
    private final Tooltip hint = Hint.label();
    private @Nullable GraphDrawn drawn;

    /** What the nodes are placed for. */
    private @Nullable GraphDrawn placed;

    private @Nullable GraphScale scale;
    private List<Transition> way = List.of();
    private int focus;

    /**
     * @param open is given the state that is to be gone to
     */
    GraphPane(GraphWords words, Consumer<Vertex> open) {
        this.words = words;
        labels = new GraphLabels(words);
        this.open = open;
        getStyleClass().add("graph-pane");
        setAccessibleRole(AccessibleRole.PARENT);
        halo.getStyleClass().add("graph-halo");
        between.getStyleClass().add("graph-between");
        for (Node each : List.of(halo, between)) {
            each.setMouseTransparent(true);
            each.setManaged(false);
        }
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private static Path path(String style) {
        Path path = new Path();
        path.getStyleClass().add(style);
        path.setMouseTransparent(true);
        path.setManaged(false);
        return path;
    }

    /** Another graph. */
    void show(GraphDrawn next) {
        drawn = next;
        way = List.of();
        hint.hide();
        dots.clear();
        focus = 0;
        for (Vertex each : next.picture().vertices()) {
            GraphDot dot = new GraphDot(each, () -> say(each));
            dot.setOnMouseEntered(_ -> hint(dot));
            dot.setOnMouseExited(_ -> hint.hide());
            dot.setOnMouseClicked(_ -> open.accept(each));
            dot.setFocusTraversable(each.id() == 0);
            dot.focusedProperty()
                    .subscribe(has -> {
                        if (has) {
                            focus = each.id();
                        }
                    });
            dots.add(dot);
        }
        requestLayout();
    }

    /** The way that was gone. */
    void show(List<Transition> next) {
        if (!next.equals(way)) {
            way = List.copyOf(next);
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        GraphDrawn now = drawn;
        if (now == null || getWidth() < 1) {
            return;
        }
        GraphScale next = GraphScale.of(now.layout(), getWidth(), getHeight());
        if (!next.equals(scale) || !now.equals(placed)) {
            scale = next;
            placed = now;
            place(now, next);
        }
        Where here = now.picture().where(way);
        go(now, next, here);
        mark(now, next, here);
        labels.lay(dots, halo);
    }

    /** All but the way that was gone: for another graph, or another size. */
    private void place(GraphDrawn now, GraphScale by) {
        GraphLines shape = new GraphLines(by);
        lines.getElements().clear();
        rings.getElements().clear();
        for (int i = 0; i < now.picture().links().size(); i++) {
            boolean ring = now.picture().links().get(i).ring();
            (ring ? rings : lines).getElements().addAll(shape.of(now.layout().routes().get(i)));
        }
        for (GraphDot each : dots) {
            Position at = now.layout().spots().get(each.vertex().id());
            each.at(by.x(at), by.y(at), by.radius());
        }
        List<Node> all = new ArrayList<>(List.of(lines, rings, halo, gone, between));
        all.addAll(dots);
        all.add(labels);
        if (!getChildren().equals(all)) {
            getChildren().setAll(all);
        }
        labels.resizeRelocate(0, 0, getWidth(), getHeight());
        labels.make(now, by, dots);
    }

    private void go(GraphDrawn now, GraphScale by, Where here) {
        GraphLines shape = new GraphLines(by);
        List<PathElement> path = new ArrayList<>();
        Set<Integer> passed = new HashSet<>();
        for (int i : now.picture().along(way)) {
            LinkRoute route = now.layout().routes().get(i);
            boolean part = here.link() == i;
            path.addAll(part ? shape.part(route, here.part()) : shape.of(route));
            passed.add(now.picture().links().get(i).from());
            if (!part) {
                passed.add(now.picture().links().get(i).to());
            }
        }
        gone.getElements().setAll(path);
        dots.forEach(it -> it.passed(passed.contains(it.vertex().id()), false));
    }

    private void mark(GraphDrawn now, GraphScale by, Where here) {
        boolean dot = here.vertex() >= 0;
        between.setVisible(!dot);
        if (dot) {
            GraphDot at = dots.get(here.vertex());
            at.passed(true, true);
            halo.setCenterX(at.middleX());
            halo.setCenterY(at.middleY());
        } else {
            LinkRoute route = now.layout().routes().get(here.link());
            var at = GraphLines.along(route, here.part());
            halo.setCenterX(by.x(at));
            halo.setCenterY(by.y(at));
            between.setCenterX(halo.getCenterX());
            between.setCenterY(halo.getCenterY());
            between.setRadius(Math.max(3.5, by.radius() * 0.8));
        }
        halo.setRadius(by.radius() * 1.7 + 3);
    }

    private String say(Vertex of) {
        GraphDrawn now = drawn;
        return now == null ? "" : words.state(now, of, now.picture().where(way).vertex());
    }

    private void hint(GraphDot dot) {
        hint.setText(say(dot.vertex()));
        Point2D at = dot.localToScreen(dot.getWidth() + 8, dot.getHeight() + 8);
        hint.show(dot, at.getX(), at.getY());
    }

    private void pressed(KeyEvent key) {
        if (dots.isEmpty() || !(key.getTarget() instanceof GraphDot at)) {
            return;
        }
        Optional<GraphDot> next =
                switch (key.getCode()) {
                    case LEFT, KP_LEFT -> beside(at, -1);
                    case RIGHT, KP_RIGHT -> beside(at, 1);
                    case DOWN, KP_DOWN -> linked(at, true);
                    case UP, KP_UP -> linked(at, false);
                    case HOME -> Optional.of(dots.getFirst());
                    case ENTER, SPACE -> {
                        open.accept(at.vertex());
                        key.consume();
                        yield Optional.empty();
                    }
                    default -> Optional.empty();
                };
        if (key.getCode().isArrowKey()) {
            key.consume();
        }
        next.ifPresent(it -> {
            key.consume();
            dots.get(focus).setFocusTraversable(false);
            it.setFocusTraversable(true);
            it.requestFocus();
        });
    }

    /** The next one in the same layer. */
    private Optional<GraphDot> beside(GraphDot at, int side) {
        GraphDot best = null;
        for (GraphDot each : dots) {
            double away = side * (each.middleX() - at.middleX());
            boolean sameLayer = Math.abs(each.middleY() - at.middleY()) < 1;
            if (sameLayer
                    && away > 0.5
                    && (best == null || away < side * (best.middleX() - at.middleX()))) {
                best = each;
            }
        }
        return Optional.ofNullable(best);
    }

    /** One to which a step leads, or from which one came. */
    private Optional<GraphDot> linked(GraphDot at, boolean down) {
        GraphDrawn now = drawn;
        if (now == null) {
            return Optional.empty();
        }
        return now.picture().links().stream()
                .filter(it -> (down ? it.from() : it.to()) == at.vertex().id())
                .map(it -> dots.get(down ? it.to() : it.from()))
                .filter(it -> down ? it.middleY() > at.middleY() : it.middleY() < at.middleY())
                .findFirst();
    }
}
