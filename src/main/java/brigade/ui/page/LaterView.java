package brigade.ui.page;

import brigade.ui.page.Views.View;

import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/**
 * A view that is loaded when it is wanted first, or before that, when the UI thread has time: the
 * window opens without it. UI thread only.
 */
public final class LaterView<N extends Region, C> {

    private final Supplier<View<N, C>> loading;
    private @Nullable View<N, C> made;

    LaterView(Supplier<View<N, C>> loading) {
        this.loading = loading;
    }

    /** Loads it, if that has not been done. */
    public View<N, C> get() {
        View<N, C> view = made;
        if (view == null) {
            view = loading.get();
            made = view;
        }
        return view;
    }

    /** Measures its texts, once it is loaded; to be seen it then needs to be drawn only. */
    void layOut() {
        Region node = get().node();
        if (!node.isVisible()) {
            node.autosize();
            node.layout();
        }
    }
}
