package brigade.ui.page;

import brigade.ui.page.Views.View;

import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.BooleanSupplier;
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

    /** Loads it and puts it in its place, whole, if that has not been done. */
    public View<N, C> get() {
        View<N, C> view = load();
        place(view);
        makeWhole(view);
        return view;
    }

    /**
     * What is done ahead of time, in this order, with pictures between. Each tells whether there
     * was something to do.
     */
    List<BooleanSupplier> pieces() {
        return List.of(this::loadFirst, this::placeFirstPart, this::completeFirst, this::layOut);
    }

    private boolean loadFirst() {
        boolean first = made == null;
        load();
        return first;
    }

    private boolean placeFirstPart() {
        View<N, C> view = load();
        if (!placed && view.node() instanceof InParts parts) {
            parts.firstPart();
        }
        return place(view);
    }

    private boolean completeFirst() {
        return makeWhole(load());
    }

    private boolean place(View<N, C> view) {
        boolean first = !placed;
        if (first) {
            placed = true;
            placing.accept(view);
        }
        return first;
    }

    private static boolean makeWhole(View<? extends Region, ?> view) {
        return view.node() instanceof InParts parts && parts.whole();
    }

    /** Loads it, if that has not been done. */
    private View<N, C> load() {
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
    private boolean layOut() {
        Region node = get().node();
        boolean hidden = !node.isVisible();
        if (hidden) {
            node.autosize();
            node.layout();
        }
        return hidden;
    }
}
