package brigade.ui.home;

import brigade.ui.page.Texts;

import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

/**
 * Says in a sentence that something went wrong, and has the details to copy. One window: what comes
 * while it is open is added to it. UI thread only, but for the constructor.
 */
public final class ErrorWindow {

    private final Window owner;
    private final Texts texts;
    private @Nullable Open open;

    public ErrorWindow(Window owner, Texts texts) {
        this.owner = owner;
        this.texts = texts;
    }

    private record Open(Telling window, TextArea details) {}

    /**
     * Tells of errors.
     *
     * @param closed the person has read it
     */
    void tell(Incidents.Told told, Runnable closed) {
        Open shown = open;
        if (shown == null) {
            shown = made();
            fill(shown, told);
            shown.window.show(() -> {
                open = null;
                closed.run();
            });
            open = shown;
        } else {
            fill(shown, told);
        }
    }

    private void fill(Open shown, Incidents.Told told) {
        String sentence = texts.of("error.sentence", told.first().what());
        shown.window.sentence(
                told.times() == 1
                        ? sentence
                        : sentence + " " + texts.of("error.again", told.times()));
        double scrolled = shown.details.getScrollTop();
        shown.details.setText(told.details());
        shown.details.setScrollTop(scrolled);
    }

    private Open made() {
        TextArea details = new TextArea();
        details.getStyleClass().add("details");
        details.setEditable(false);
        details.setPrefSize(720, 260);
        details.setAccessibleText(texts.of("error.details"));
        return new Open(
                new Telling(
                        owner,
                        texts.of("error.title"),
                        new StackPane(details),
                        texts.of("error.copy"),
                        texts.of("error.close"),
                        details::getText),
                details);
    }
}
