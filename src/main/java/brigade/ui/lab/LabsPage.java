package brigade.ui.lab;

import brigade.lab.OwnSource;
import brigade.ui.lab.model.LabJvms;
import brigade.ui.lab.model.LabSession;
import brigade.ui.lab.model.LabShelf;
import brigade.ui.lab.model.LabWork;
import brigade.ui.lab.part.CodeView;
import brigade.ui.lab.part.LabContext;
import brigade.ui.page.PagePart;
import brigade.ui.window.PageHost;
import brigade.ui.window.WindowPage;
import brigade.ui.window.WindowServices;

import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The page of labs. Nothing of labs is read, and no process for them started, before it is opened.
 * UI thread only.
 */
public final class LabsPage implements WindowPage {
    private final WindowServices services;
    private final PageHost host;

    /** What is left to do until the page is there. */
    private final Deque<Runnable> pieces = new ArrayDeque<>();

    private @Nullable StackPane root;
    private @Nullable LabStatus status;
    private @Nullable LabWork work;
    private @Nullable LabView view;
    private @Nullable LabSession begun;
    private @Nullable Own wanted;

    /** For one window. */
    public LabsPage(WindowServices services, PageHost host) {
        this.services = services;
        this.host = host;
        services.files().programs().givenTo(this::ask);
    }

    /** Nothing that a person opens is compiled or run before the person says so. */
    private void ask(Path file) {
        services.surface()
                .notice()
                .offer(
                        services.texts().of("labs.own.ask", String.valueOf(file.getFileName())),
                        services.texts().of("labs.own.run"),
                        () -> Thread.ofVirtual().name("own program").start(() -> read(file)));
    }

    private void read(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            String text = OwnSource.read(file);
            Platform.runLater(() -> {
                wanted = new Own(name, text);
                host.toFront();
                showWanted();
            });
        } catch (IOException e) {
            String why = services.texts().of("labs.own.unread", name);
            Platform.runLater(() -> services.surface().notice().tell(why));
        }
    }

    /** As soon as the labs are there, too. */
    private void showWanted() {
        LabSession session = begun;
        Own own = wanted;
        if (session != null && own != null && pieces.isEmpty()) {
            wanted = null;
            session.openOwn(own.name, own.text);
        }
    }

    /** A program that the person wants to be run. */
    private record Own(String name, String text) {}

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

    @Override
    public Optional<PagePart> status() {
        return Optional.of(line().part());
    }

    private LabStatus line() {
        LabStatus made = status;
        if (made == null) {
            made = new LabStatus(services.texts());
            status = made;
        }
        return made;
    }

    private void read() {
        try {
            LabShelf shelf = LabShelf.read();
            rehearse(shelf);
            Platform.runLater(() -> open(shelf));
        } catch (IOException e) {
            String why = String.valueOf(e.getMessage());
            Platform.runLater(() -> services.surface().notice().tell(why));
        }
    }

    /**
     * Loads what rows of code are made of, so that the UI thread need not: nodes that are in no
     * window may be made by any thread.
     */
    private static void rehearse(LabShelf shelf) {
        new CodeView().show(CodeView.plain(shelf.sources().values().iterator().next()));
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
                        LabLanes.beside(Platform::runLater),
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
        LabStatus line = line();
        session.onChange(() -> line.show(session));
        view = made;
        begun = session;
        // A picture each: none waits for all of it.
        pieces.add(() -> place.getChildren().setAll(made.node()));
        pieces.add(made::prepare);
        pieces.add(session::begin);
        pieces.add(made::focus);
        pieces.add(this::showWanted);
    }

    @Override
    public void show(long t) {
        // A lab has no instant of the trace; it shows itself when something changes.
        Runnable piece = pieces.poll();
        if (piece != null) {
            piece.run();
        }
    }

    @Override
    public void close() {
        LabWork ended = work;
        if (ended != null) {
            Thread.ofPlatform().name("labs end").start(ended::close);
        }
    }
}
