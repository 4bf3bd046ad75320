package brigade.ui.home;

import brigade.ui.page.Texts;
import brigade.ui.page.Views;

import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * Opens what is to be said about Brigade; made when it is asked for, or before that, when there is
 * time. UI thread only.
 */
public final class AboutWindow {

    private final Window owner;
    private final Texts texts;
    private @Nullable Telling telling;
    private boolean open;

    public AboutWindow(Window owner, Texts texts) {
        this.owner = owner;
        this.texts = texts;
    }

    /** Makes it, if that has not been done. */
    public void prepare() {
        telling();
    }

    /** Measures its texts; to be seen it then needs to be drawn only. */
    public void layOut() {
        telling().layOut();
    }

    /** Opens it, unless it is open. */
    public void show() {
        if (!open) {
            open = true;
            telling().show(() -> open = false);
        }
    }

    private Telling telling() {
        Telling made = telling == null ? make() : telling;
        telling = made;
        return made;
    }

    private Telling make() {
        Views.View<VBox, AboutController> view =
                AboutView.load(
                        new Views(
                                texts,
                                Map.of(AboutController.class, () -> new AboutController(texts))));
        return new Telling(
                owner,
                texts.of("about.title"),
                view.node(),
                texts.of("about.copy"),
                texts.of("about.close"),
                view.controller()::text);
    }
}
