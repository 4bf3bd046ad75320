package brigade.ui.window;

import brigade.lesson.Lesson;
import brigade.lesson.LessonRun;
import brigade.trace.source.TraceSource;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.Optional;

/**
 * A page that shows the trace of a source, and of another one when that is opened: its first source
 * stays behind the one that is opened, and is what the person comes back to. UI thread only.
 */
public final class TracePage implements WindowPage {

    private final TraceParts maker;
    private final PageHost host;
    private final StackPane root = new StackPane();
    private final ShownTrace home;
    private ShownTrace shown;

    /** Shows its first source. */
    public TracePage(WindowServices services, PageHost host, TraceSource first) {
        this.host = host;
        maker = new TraceParts(services);
        home = maker.make(first, this::homeToFront, Optional.empty());
        shown = home;
        root.setMinSize(0, 0);
        root.getChildren().add(home.node());
        host.place(root);
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public Optional<ShownTrace> trace() {
        return Optional.of(shown);
    }

    /** Shows the trace of another source. The one before it is let go, unless it is the first. */
    @Override
    public boolean open(TraceSource source) {
        exchange(maker.make(source, host::toFront, Optional.of(this::back)));
        return true;
    }

    @Override
    public Optional<LessonRun> play(Lesson lesson) {
        return shown.play(lesson).or(() -> home.play(lesson));
    }

    /** Shows the first source again. */
    private void back() {
        exchange(home);
    }

    private void homeToFront() {
        back();
        host.toFront();
    }

    private void exchange(ShownTrace next) {
        ShownTrace before = shown;
        if (next == before) {
            return;
        }
        root.getChildren().setAll(next.node());
        shown = next;
        host.traceChanged();
        if (before != home) {
            end(before);
        }
    }

    private static void end(ShownTrace left) {
        left.close();
        Thread.ofVirtual().name("source end").start(left.session().source()::close);
    }

    @Override
    public void show(long t) {
        shown.show(t);
    }

    @Override
    public void close() {
        back();
        home.close();
    }
}
