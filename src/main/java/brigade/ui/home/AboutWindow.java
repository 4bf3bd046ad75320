package brigade.ui.home;

import brigade.ui.page.Texts;
import brigade.ui.page.Views;

import javafx.scene.layout.VBox;
import javafx.stage.Window;

import java.util.Map;

/** Opens what is to be said about Brigade; made when it is asked for. UI thread only. */
public final class AboutWindow {

    private final Window owner;
    private final Texts texts;
    private boolean open;

    public AboutWindow(Window owner, Texts texts) {
        this.owner = owner;
        this.texts = texts;
    }

    /** Opens it, unless it is open. */
    public void show() {
        if (open) {
            return;
        }
        Views.View<VBox, AboutController> view =
                AboutView.load(
                        new Views(
                                texts,
                                Map.of(AboutController.class, () -> new AboutController(texts))));
        Telling telling =
                new Telling(
                        owner,
                        texts.of("about.title"),
                        view.node(),
                        texts.of("about.copy"),
                        texts.of("about.close"),
                        view.controller()::text);
        open = true;
        telling.show(() -> open = false);
    }
}
