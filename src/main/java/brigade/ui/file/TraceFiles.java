package brigade.ui.file;

import brigade.observe.AnyTrace;
import brigade.observe.apart.RecordingReader;
import brigade.priority.ThreadPriority;
import brigade.trace.file.Losses;
import brigade.trace.file.OpenedTrace;
import brigade.trace.file.Range;
import brigade.trace.file.Saved;
import brigade.trace.file.TraceFile;
import brigade.trace.file.TraceFileException;
import brigade.trace.file.Vocabularies;
import brigade.trace.source.RecordedFile;
import brigade.trace.source.TraceSource;
import brigade.ui.page.Texts;
import brigade.ui.page.TraceSession;
import brigade.ui.page.Units;

import javafx.concurrent.Task;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Saves and opens traces for a window, one at a time and on a thread of its own, so that the page
 * goes on meanwhile. UI thread only.
 */
public final class TraceFiles {

    private static final Pattern ENDINGS = Pattern.compile("(\\.(brigade|json|jfr|txt|log|gz))+$");
    private static final Pattern NO_NAME = Pattern.compile("[^\\p{L}\\p{N}._-]+");

    private final Vocabularies known;
    private final NoticeController notice;
    private final RecentFiles recent;
    private final OtherFiles others;
    private final Supplier<TraceSession> shown;
    private final Consumer<TraceSource> opened;
    private final TraceChooser chooser;
    private final AnyTrace traces = new AnyTrace(RecordingReader.apart());
    private @Nullable Task<?> underWay;

    /**
     * For one window.
     *
     * @param known what files may mean
     * @param notice where what became of it is said
     * @param others opens what is no trace, but is asked for and dropped as traces are
     * @param shown the page whose trace is saved
     * @param opened shows what was opened
     */
    public TraceFiles(
            Window window,
            Vocabularies known,
            NoticeController notice,
            RecentFiles recent,
            OtherFiles others,
            Supplier<TraceSession> shown,
            Consumer<TraceSource> opened) {
        this.known = known;
        this.notice = notice;
        this.recent = recent;
        this.others = others;
        this.shown = shown;
        this.opened = opened;
        chooser = new TraceChooser(window);
    }

    /** The traces used last, the newest first. */
    List<Path> recent() {
        return recent.list();
    }

    /** Asks where to, and saves what is shown. */
    public void save() {
        chooser.saving(suggested(shown.get().source()), texts())
                .ifPresent(chosen -> {
                    Path path = chosen.path();
                    if (chosen.asked() || !Files.exists(path)) {
                        save(path);
                    } else {
                        notice.offer(
                                texts().of("file.exists", path.getFileName().toString()),
                                texts().of("file.replace"),
                                () -> save(path));
                    }
                });
    }

    /** What the program or file is called that is saved, without what no file's name may have. */
    public static String suggested(TraceSource source) {
        if (source.name().equals(source.trace().vocabulary().name())) {
            return "service"; // Brigade's own
        }
        String name = ENDINGS.matcher(source.name()).replaceFirst("");
        String plain = NO_NAME.matcher(name).replaceAll("-");
        return plain.isEmpty() ? "trace" : plain;
    }

    /** Saves what is shown. */
    public void save(Path path) {
        TraceSession session = shown.get();
        Losses earlier = session.source().losses();
        var bookmarks = List.copyOf(session.bookmarks().list());
        String name = path.getFileName().toString();
        run(
                texts().of("file.saving", name),
                new Job<Saved>() {
                    @Override
                    protected Saved call() throws IOException {
                        Saved saved =
                                TraceFile.save(
                                        session.trace(),
                                        Range.ALL,
                                        bookmarks,
                                        earlier,
                                        path,
                                        this::reached);
                        recent.add(path);
                        return saved;
                    }

                    @Override
                    protected void succeeded() {
                        notice.tell(saved(name, getValue()));
                    }
                });
    }

    private String saved(String name, Saved saved) {
        Units units = shown.get().units();
        return texts().of(
                        "file.saved",
                        name,
                        units.count(saved.events()),
                        units.bytes(saved.bytes()));
    }

    /** Asks which, and opens it. */
    public void open() {
        chooser.anything(texts()).ifPresent(this::open);
    }

    /**
     * Asks for a trace that is looked at beside the one that is shown, and reads it.
     *
     * @param title says what for
     * @param taker is given it, and how its file is called
     */
    public void another(String title, BiConsumer<String, OpenedTrace> taker) {
        chooser.trace(title, texts())
                .ifPresent(path -> {
                    String name = path.getFileName().toString();
                    read(
                            name,
                            job -> traces.open(path, known, job::reached),
                            trace -> taker.accept(name, trace),
                            problem -> notice.tell(String.valueOf(problem.getMessage())));
                });
    }

    /** Opens a trace and shows it, or hands it to who opens such files. */
    public void open(Path path) {
        if (others.open(path)) {
            return;
        }
        open(
                path.getFileName().toString(),
                job -> {
                    OpenedTrace trace = traces.open(path, known, job::reached);
                    recent.add(path);
                    return trace;
                });
    }

    /** Opens one of the traces that come with the app. */
    public void open(Sample sample) {
        open(
                texts().of(sample.key()),
                job -> {
                    Path file = sample.unpack();
                    try {
                        return traces.open(file, known, job::reached);
                    } finally {
                        Files.deleteIfExists(file);
                    }
                });
    }

    private void open(String name, Reading reading) {
        read(name, reading, trace -> show(name, trace), problem -> complain(name, problem));
    }

    private void read(
            String name,
            Reading reading,
            Consumer<OpenedTrace> then,
            Consumer<Throwable> otherwise) {
        run(
                texts().of("file.opening", name),
                new Job<OpenedTrace>() {
                    @Override
                    protected OpenedTrace call() throws IOException {
                        return reading.read(this);
                    }

                    @Override
                    protected void succeeded() {
                        then.accept(getValue());
                    }

                    @Override
                    protected void failed() {
                        otherwise.accept(getException());
                    }
                });
    }

    private interface Reading {
        OpenedTrace read(Job<?> job) throws IOException;
    }

    private void show(String name, OpenedTrace trace) {
        opened.accept(new RecordedFile(name, trace));
        if (!trace.warnings().isEmpty()) {
            notice.tell(String.join(" ", trace.warnings()));
        }
    }

    private void complain(String name, Throwable problem) {
        String message = String.valueOf(problem.getMessage());
        if (problem instanceof TraceFileException broken && broken.partial().isPresent()) {
            OpenedTrace rest = broken.partial().get();
            notice.offer(message, texts().of("file.partial"), () -> show(name, rest));
        } else {
            notice.tell(message);
        }
    }

    /** Work on a file: tells how far it is, and ends when it is cancelled. */
    private abstract class Job<T> extends Task<T> {

        boolean reached(double fraction) {
            updateProgress(fraction, 1);
            return !isCancelled();
        }

        @Override
        protected void failed() {
            if (!(getException() instanceof CancellationException)) {
                notice.tell(String.valueOf(getException().getMessage()));
            }
        }
    }

    /** A second one waits for nothing: the first is ended. */
    private void run(String what, Job<?> job) {
        if (underWay != null) {
            underWay.cancel(false);
        }
        underWay = job;
        job.runningProperty()
                .addListener((_, ran, _) -> {
                    if (ran && underWay == job) {
                        underWay = null; // with what it has read
                        notice.clear();
                    }
                });
        notice.working(what, texts().of("file.cancel"), job);
        Thread.ofPlatform()
                .name("trace file")
                .daemon()
                .start(() -> {
                    ThreadPriority.behindTheWindow();
                    job.run();
                });
    }

    private Texts texts() {
        return shown.get().texts();
    }
}
