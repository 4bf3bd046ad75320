package brigade.ui.home;

import brigade.ui.page.Controllers;
import brigade.ui.page.Texts;
import brigade.ui.page.Views;

import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Opens what is to be said about Brigade; made when it is asked for, or before that, when there is
 * time. UI thread only.
 */
public final class AboutWindow {

    private final Window owner;
    private final Texts texts;
    private Views.@Nullable View<VBox, AboutController> view;
    private @Nullable Telling telling;
    private boolean open;

    public AboutWindow(Window owner, Texts texts) {
        this.owner = owner;
        this.texts = texts;
    }

    /** What makes it ready to be drawn, in small pieces. */
    public List<Runnable> preparation() {
        return List.of(
                this::view, this::telling, () -> telling().dress(), () -> telling().layOut());
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
        Views.View<VBox, AboutController> content = view();
        return new Telling(
                owner,
                texts.of("about.title"),
                content.node(),
                texts.of("about.copy"),
                texts.of("about.close"),
                content.controller()::text);
    }

    private Views.View<VBox, AboutController> view() {
        Views.View<VBox, AboutController> made =
                view == null
                        ? AboutView.load(
                                new Views(
                                        texts,
                                        new Controllers()
                                                .add(
                                                        AboutController.class,
                                                        _ -> new AboutController(texts))))
                        : view;
        view = made;
        return made;
    }
}
