package brigade.ui.page;

import brigade.ui.page.Views.View;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/** A view that is loaded when it is wanted first: the window opens without it. UI thread only. */
public final class LaterView<N, C> {

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
}
