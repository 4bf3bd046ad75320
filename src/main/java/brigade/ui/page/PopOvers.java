package brigade.ui.page;

import brigade.ui.page.Views.View;

import javafx.scene.layout.Region;

import java.util.function.Function;

/** Makes what opens at the nodes of a page. UI thread only. */
public interface PopOvers {

    /**
     * A view that opens at whatever node it is asked to.
     *
     * @param views what it is loaded with
     */
    <C> PopOver of(Views views, Function<Views, ? extends View<? extends Region, C>> load);
}
