package brigade.ui.observe;

import brigade.trace.source.TraceSource;
import brigade.ui.page.PagePart;
import brigade.ui.page.Room;
import brigade.ui.window.PageHost;
import brigade.ui.window.ShownTrace;
import brigade.ui.window.StatusLine;
import brigade.ui.window.TraceParts;
import brigade.ui.window.WindowPage;
import brigade.ui.window.WindowServices;

import javafx.application.Platform;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * The page of any Java program: at first a choice of programs, then the one that was chosen.
 * Nothing of it is made, and no JVM looked for, before it is wanted. UI thread only.
 */
public final class ObservePage implements WindowPage {

    private final WindowServices services;
    private final PageHost host;
    private final StackPane root = new StackPane();
    private boolean placed;
    private @Nullable ObserveStart start;
    private @Nullable ShownTrace shown;

    /** For one window. */
    public ObservePage(WindowServices services, PageHost host) {
        this.services = services;
        this.host = host;
    }

    @Override
    public Region node() {
        place();
        if (shown == null) {
            start().refresh();
            Platform.runLater(start()::focus);
        }
        return root;
    }

    private void place() {
        if (!placed) {
            placed = true;
            root.setMinSize(0, 0);
            host.place(root);
        }
    }

    private ObserveStart start() {
        ObserveStart made = start;
        if (made == null) {
            made = new ObserveStart(services, host::open);
            root.getChildren().add(made.node());
            start = made;
        }
        return made;
    }

    @Override
    public Optional<ShownTrace> trace() {
        return Optional.ofNullable(shown);
    }

    @Override
    public Optional<PagePart> status() {
        return WindowPage.super
                .status()
                .or(() -> Optional.of(StatusLine.saying(services.texts().of("observe.status"))));
    }

    /** Shows a JVM, and lets the one before go. */
    @Override
    public boolean open(TraceSource source) {
        if (!ObserveKind.isOf(source)) {
            return false;
        }
        place();
        ShownTrace before = shown;
        ShownTrace next =
                new TraceParts(services).make(source, host::toFront, Optional.of(this::leave));
        shown = next;
        if (start != null) {
            Room.give(start.node(), false);
        }
        root.getChildren().removeIf(it -> start == null || it != start.node());
        root.getChildren().add(next.node());
        host.traceChanged();
        end(before);
        return true;
    }

    private void leave() {
        ShownTrace before = shown;
        if (before == null) {
            return;
        }
        shown = null;
        root.getChildren().remove(before.node());
        Room.give(start().node(), true);
        host.traceChanged();
        start().refresh();
        start().focus();
        end(before);
    }

    private static void end(@Nullable ShownTrace left) {
        if (left != null) {
            left.close();
            Thread.ofPlatform().name("observe end").start(left.session().source()::close);
        }
    }

    @Override
    public void show(long t) {
        if (shown != null) {
            shown.show(t);
        }
    }

    @Override
    public void close() {
        end(shown);
        shown = null;
        if (start != null) {
            start.close();
        }
    }
}
