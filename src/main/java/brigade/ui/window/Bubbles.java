package brigade.ui.window;

import brigade.ui.page.LaterView;
import brigade.ui.page.PageView;
import brigade.ui.page.PopOver;
import brigade.ui.page.PopOvers;
import brigade.ui.page.Reopened;
import brigade.ui.page.Views;
import brigade.ui.page.Views.View;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Pop-overs of the window, one open at a time. They stand in the page's own scene, not in windows:
 * a window is dressed anew each time that it opens, which takes some hundred milliseconds. What has
 * been made is kept, and is there at once the next time. Escape or a click beside it closes it. UI
 * thread only.
 */
public final class Bubbles implements PageView, PopOvers {

    private final Map<Node, Kept> kept = new HashMap<>();
    private final Layer layer = new Layer();
    private @Nullable Kept open;

    /** A pop-over that has been opened, or will be. */
    private record Kept(Node anchor, Views of, LaterView<Bubble, ?> view) {
        Bubble bubble() {
            return view.get().node();
        }

        @Nullable Object controller() {
            return view.get().controller();
        }
    }

    /**
     * A page with room for its pop-overs above it.
     *
     * @param between stands between both
     */
    public Region above(Region page, Node... between) {
        StackPane both = new StackPane(page);
        both.getChildren().addAll(between);
        both.getChildren().add(layer);
        both.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        both.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        return both;
    }

    /** Says what will open at a node: it is made when there is time. */
    public <C> void prepare(
            Node at, Views views, Function<Views, ? extends View<? extends Region, C>> load) {
        kept.computeIfAbsent(
                at, _ -> new Kept(at, views, views.later(_ -> make(views, load), this::place)));
    }

    @Override
    public <C> PopOver of(Views views, Function<Views, ? extends View<? extends Region, C>> load) {
        return new PopOver() {
            @Override
            public void prepare(Node anchor) {
                Bubbles.this.prepare(anchor, views, load);
            }

            @Override
            public void open(Node anchor) {
                Bubbles.this.prepare(anchor, views, load);
                toggle(anchor);
            }
        };
    }

    /** Opens what was prepared at a node, or closes it when it is open there. */
    public void toggle(Node at) {
        boolean same = open != null && open.anchor == at;
        close();
        Kept next = kept.get(at);
        if (!same && next != null) {
            show(next);
        }
    }

    /** Lets go of what opened at the nodes of a page that is no more. */
    void forget(Views views) {
        close();
        kept.values().removeIf(each -> each.of.together(views) && remove(each.view));
    }

    private boolean remove(LaterView<Bubble, ?> view) {
        view.ifMade(made -> layer.getChildren().remove(made.node()));
        return true;
    }

    private static <C> View<Bubble, C> make(
            Views views, Function<Views, ? extends View<? extends Region, C>> load) {
        View<? extends Region, C> view = load.apply(views);
        return new View<>(new Bubble(view.node()), view.controller());
    }

    private void place(View<Bubble, ?> made) {
        made.node().setVisible(false);
        layer.getChildren().add(made.node());
    }

    private void show(Kept next) {
        open = next;
        Bubble bubble = next.bubble();
        if (next.controller() instanceof Reopened it) {
            it.reopened();
        }
        bubble.setVisible(true);
        layer.requestLayout();
        focusIn(bubble);
    }

    /** What is open follows the page. */
    @Override
    public void show(long t) {
        if (open != null && open.controller() instanceof PageView live) {
            live.show(t);
        }
    }

    /** Whether one is open. */
    public boolean open() {
        return open != null;
    }

    /** Closes what is open; the keyboard goes back to where it was opened. */
    public void close() {
        Kept before = open;
        if (before != null) {
            open = null;
            boolean focused = within(before.bubble(), focusOwner());
            before.bubble().setVisible(false);
            if (focused) {
                before.anchor.requestFocus();
            }
        }
    }

    private void pressed(MouseEvent press) {
        if (open != null
                && press.getTarget() instanceof Node hit
                && !within(open.bubble(), hit)
                && !within(open.anchor, hit)) {
            close();
        }
    }

    private void key(KeyEvent key) {
        if (open != null && key.getCode() == KeyCode.ESCAPE) {
            close();
            key.consume();
        }
    }

    private @Nullable Node focusOwner() {
        return layer.getScene() == null ? null : layer.getScene().getFocusOwner();
    }

    private static boolean within(Node outer, @Nullable Node inner) {
        Node each = inner;
        while (each != null && each != outer) {
            each = each.getParent();
        }
        return each != null;
    }

    /** Gives the keyboard to the first control within; whether there was one. */
    private static boolean focusIn(Parent outer) {
        for (Node each : outer.getChildrenUnmodifiable()) {
            if (each.isVisible() && !each.isDisabled()) {
                if (each.isFocusTraversable()) {
                    each.requestFocus();
                    return true;
                }
                if (each instanceof Parent parent && focusIn(parent)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Lets everything beside the open pop-over through to the page. */
    private final class Layer extends Pane {

        Layer() {
            setPickOnBounds(false);
            setMinSize(0, 0);
            setPrefSize(0, 0);
        }

        @Override
        protected void layoutChildren() {
            if (open != null) {
                Bounds there = open.anchor.localToScene(open.anchor.getBoundsInLocal());
                open.bubble().placeAt(sceneToLocal(there), getWidth(), getHeight());
            }
        }
    }
}
