package brigade.ui.lab;

import brigade.ui.lab.model.LabJvms;
import brigade.ui.lab.model.LabSession;
import brigade.ui.lab.model.LabShelf;
import brigade.ui.lab.model.LabWork;
import brigade.ui.lab.part.LabContext;
import brigade.ui.window.PageHost;
import brigade.ui.window.WindowPage;
import brigade.ui.window.WindowServices;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The page of labs. Nothing of labs is read, and no process for them started, before it is opened.
 * UI thread only.
 */
public final class LabsPage implements WindowPage {
    private final WindowServices services;
    private final PageHost host;
    private @Nullable StackPane root;
    private @Nullable LabWork work;
    private @Nullable LabView view;

    /** For one window. */
    public LabsPage(WindowServices services, PageHost host) {
        this.services = services;
        this.host = host;
    }

    @Override
    public Region node() {
        StackPane made = root;
        if (made == null) {
            Label soon = new Label(services.texts().of("labs.soon"));
            soon.getStyleClass().add("prose");
            made = new StackPane(soon);
            made.getStyleClass().add("labs-page");
            made.setMinSize(0, 0);
            root = made;
            host.place(made);
            Thread.ofPlatform().name("labs").daemon().start(this::read);
        }
        LabView shown = view;
        if (shown != null) {
            Platform.runLater(shown::focus); // when it is seen
        }
        return made;
    }

    private void read() {
        try {
            LabShelf shelf = LabShelf.read();
            Platform.runLater(() -> open(shelf));
        } catch (IOException e) {
            String why = String.valueOf(e.getMessage());
            Platform.runLater(() -> services.surface().notice().tell(why));
        }
    }

    private void open(LabShelf shelf) {
        StackPane place = root;
        if (place == null) {
            return;
        }
        LabWork jvms = new LabJvms();
        work = jvms;
        LabSession session =
                new LabSession(
                        shelf,
                        jvms,
                        new LabSession.Lanes(
                                lane("lab steps"),
                                lane("lab exploration"),
                                lane("lab free runs"),
                                Platform::runLater),
                        new LabsRemembered(services.habits()));
        LabDoings doings =
                new LabDoings(session, jvms, host, services.surface().notice(), services.texts());
        LabView made =
                new LabView(
                        new LabContext(
                                session,
                                services.texts(),
                                services.theme().paletteProperty(),
                                services.surface().presenting(),
                                doings));
        place.getChildren().setAll(made.node());
        view = made;
        session.begin();
        made.focus();
    }

    /** Its thread ends when nothing was to be done for a while, or with the process. */
    private static Executor lane(String name) {
        ExecutorService executor =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name(name).daemon().factory());
        return executor;
    }

    @Override
    public void show(long t) {
        // a lab has no instant of the trace; it shows itself when something changes
    }

    @Override
    public void close() {
        LabWork ended = work;
        if (ended != null) {
            Thread.ofPlatform().name("labs end").start(ended::close);
        }
    }
}
