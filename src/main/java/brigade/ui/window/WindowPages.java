package brigade.ui.window;

import brigade.lesson.Lesson;
import brigade.lesson.LessonRun;
import brigade.trace.source.TraceSource;
import brigade.ui.page.PageView;
import brigade.ui.page.Views;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The pages of a window, in its frame: one of them is seen, and around it stands what belongs to
 * the trace that was shown last. UI thread only.
 */
public final class WindowPages implements PageView {

    private final WindowServices services;
    private final ShellController shell;
    private final Region node;
    private final ToggleGroup group = new ToggleGroup();
    private final List<Placed> pages = new ArrayList<>();
    private Consumer<ShownTrace> onTrace = _ -> {};
    private ShownTrace trace;
    private Placed seen;

    /** The window as one of its pages sees it. */
    private final class Host implements PageHost {

        private @Nullable Placed placed;

        @Override
        public void place(Region its) {
            shell.place(its);
        }

        @Override
        public void toFront() {
            if (placed != null) {
                turnTo(placed);
            }
        }

        @Override
        public void open(TraceSource source) {
            WindowPages.this.open(source);
        }

        @Override
        public void traceChanged() {
            if (placed != null && placed == seen) {
                surround();
            }
        }
    }

    /** A page with the button that leads to it. */
    private static final class Placed {

        private final WindowPage page;
        private final ToggleButton button;

        Placed(WindowPage page, ToggleButton button) {
            this.page = page;
            this.button = button;
        }

        boolean shows(ShownTrace trace) {
            return page.trace().filter(it -> it == trace).isPresent();
        }
    }

    /**
     * Makes the frame, and the pages without what nobody sees yet.
     *
     * @param entries the first one shows a trace, and is seen
     */
    public WindowPages(WindowServices services, List<PageEntry> entries) {
        this.services = services;
        Views.View<BorderPane, ShellController> made = ShellView.load(services.views());
        shell = made.controller();
        Surface surface = services.surface();
        node = surface.bubbles().above(made.node(), surface.spotlight().layer());
        entries.forEach(this::add);
        seen = pages.getFirst();
        trace = seen.page.trace().orElseThrow();
        turnTo(seen);
    }

    /** Is told when another trace is shown. */
    public void setOnTrace(Consumer<ShownTrace> handler) {
        onTrace = handler;
    }

    private void add(PageEntry entry) {
        ToggleButton button = new ToggleButton(entry.title(services.texts()));
        button.setId(entry.id() + "Page");
        button.getStyleClass().add("page-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setToggleGroup(group);
        Host host = new Host();
        WindowPage page = entry.maker().make(services, host);
        Placed placed = new Placed(page, button);
        host.placed = placed;
        button.setOnAction(_ -> turnTo(placed));
        shell.navigation().getChildren().add(button);
        pages.add(placed);
    }

    /** The window's content. */
    public Region node() {
        return node;
    }

    /** Shows a page by its place in the bar, from 0; none where there is none. */
    public void turnTo(int place) {
        if (place < pages.size()) {
            turnTo(pages.get(place));
        }
    }

    private void turnTo(Placed next) {
        services.surface().bubbles().close(); // it belongs to what is seen no more
        seen = next;
        next.button.setSelected(true); // to click it again does not let it go
        shell.show(next.page.node());
        surround();
    }

    /**
     * Shows the trace of a source on the page that is for such; the first one in the bar, which
     * takes any, is asked last.
     */
    public void open(TraceSource source) {
        for (Placed each : pages.reversed()) {
            if (each.page.open(source)) {
                turnTo(each);
                return;
            }
        }
    }

    /**
     * Plays a lesson on the first page that can, and turns to it.
     *
     * @throws IllegalArgumentException if no page shows what it is about
     */
    public LessonRun play(Lesson lesson) {
        return pages.stream()
                .map(each -> each.page.play(lesson))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(lesson.on()));
    }

    /** Puts around the page what belongs to the trace that it shows. */
    private void surround() {
        Optional<ShownTrace> its = seen.page.trace();
        if (its.isEmpty() && pages.stream().noneMatch(it -> it.shows(trace))) {
            // The page has let it go: what is always there is around the page instead.
            trace = pages.getFirst().page.trace().orElseThrow();
            onTrace.accept(trace);
        }
        shell.surround(its.orElse(trace), its.isPresent(), seen.page.status());
        if (its.isPresent() && its.get() != trace) {
            trace = its.get();
            onTrace.accept(trace);
        }
    }

    /** The trace that is shown, or was before a page that shows none. */
    public ShownTrace trace() {
        return trace;
    }

    /** Whether an instant of the trace is seen. */
    public boolean showsTrace() {
        return seen.page.trace().isPresent();
    }

    /** What the things on the page mean. */
    public void openHelp() {
        shell.openHelp();
    }

    /** For a projector, and back: larger type, the picture alone. */
    public void present() {
        var presenting = services.surface().presenting();
        presenting.set(!presenting.get());
    }

    @Override
    public void show(long t) {
        seen.page.show(t);
        trace.showAround(t);
        shell.show(t);
    }

    /** Ends what the pages began. */
    public void close() {
        pages.forEach(each -> each.page.close());
    }
}
