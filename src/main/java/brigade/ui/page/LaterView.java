package brigade.ui.page;

import brigade.ui.page.Views.View;

import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A view that is loaded when it is wanted first, or before that, when the UI thread has time: the
 * window opens without it. UI thread only.
 */
public final class LaterView<N extends Region, C> {

    private final Supplier<View<N, C>> loading;
    private final Consumer<View<N, C>> placing;
    private @Nullable View<N, C> made;
    private boolean placed;

    LaterView(Supplier<View<N, C>> loading, Consumer<View<N, C>> placing) {
        this.loading = loading;
        this.placing = placing;
    }

    /** Loads it and puts it in its place, if that has not been done. */
    public View<N, C> get() {
        View<N, C> view = load();
        if (!placed) {
            placed = true;
            placing.accept(view);
        }
        return view;
    }

    /** Loads it, if that has not been done. */
    View<N, C> load() {
        View<N, C> view = made;
        if (view == null) {
            view = loading.get();
            made = view;
        }
        return view;
    }

    /** Does something with it, if it has been loaded. */
    public void ifMade(Consumer<View<N, C>> what) {
        if (made != null) {
            what.accept(made);
        }
    }

    /** Measures its texts; to be seen it then needs to be drawn only. */
    void layOut() {
        Region node = get().node();
        if (!node.isVisible()) {
            node.autosize();
            node.layout();
        }
    }
}
