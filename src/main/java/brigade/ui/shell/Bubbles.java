package brigade.ui.shell;

import brigade.ui.page.PageView;
import brigade.ui.page.Views;
import brigade.ui.page.Views.View;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/**
 * Pop-overs, one at a time, each made when it is opened: nothing of them is kept while they are
 * closed.
 */
public final class Bubbles implements PageView {

    private final Views views;
    private @Nullable PopOver open;
    private @Nullable Node anchor;
    private PageView live = _ -> {};

    public Bubbles(Views views) {
        this.views = views;
    }

    /** Opens a view at a node, or closes it when it is open there. */
    public void open(Function<Views, ? extends View<? extends Region, ?>> load, Node at) {
        PopOver before = open;
        boolean same = before != null && before.isShowing() && anchor == at;
        close();
        if (same) {
            return;
        }
        View<? extends Region, ?> view = load.apply(views);
        PopOver next = new PopOver(view.node());
        next.setArrowLocation(
                low(at) ? PopOver.ArrowLocation.BOTTOM_CENTER : PopOver.ArrowLocation.TOP_CENTER);
        next.setDetachable(false);
        next.setArrowSize(8);
        next.setCornerRadius(10);
        next.setFadeInDuration(Duration.millis(120));
        // The sheets of the window style it; one more would be asked about each of its nodes.
        next.getRoot().getStylesheets().clear();
        next.show(at);
        open = next;
        anchor = at;
        live = view.controller() instanceof PageView shown ? shown : _ -> {};
    }

    /** What is open follows the page. */
    @Override
    public void show(long t) {
        if (open != null && open.isShowing()) {
            live.show(t);
        }
    }

    /** Whether there is more room above than below. */
    private static boolean low(Node at) {
        return at.localToScene(0, 0).getY() > at.getScene().getHeight() / 2;
    }

    /** Closes what is open. */
    public void close() {
        if (open != null) {
            open.hide(Duration.ZERO);
            open = null;
        }
    }
}
