package brigade.ui;

import brigade.lesson.Lesson;
import brigade.lesson.LessonRun;
import brigade.measure.Replay;
import brigade.measure.ScreenOptions;
import brigade.measure.Speed;
import brigade.trace.file.Bookmark;
import brigade.trace.source.RecordedFile;
import brigade.trace.source.TraceSource;
import brigade.ui.file.FileDrop;
import brigade.ui.file.NoticeController;
import brigade.ui.file.Pictures.Part;
import brigade.ui.file.TraceFiles;
import brigade.ui.home.ErrorWindow;
import brigade.ui.home.Habits;
import brigade.ui.page.FirstFrame;
import brigade.ui.page.Heartbeat;
import brigade.ui.page.Motion;
import brigade.ui.page.PictureRate;
import brigade.ui.page.Preparation;
import brigade.ui.page.Texts;
import brigade.ui.page.TraceSession;
import brigade.ui.restaurant.Absence;
import brigade.ui.restaurant.LiveControls;
import brigade.ui.transport.TransportKeys;
import brigade.ui.window.Rest;
import brigade.ui.window.ShownTrace;
import brigade.ui.window.WindowPages;

import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;

import java.time.Duration;
import java.util.List;

/** The window: its pages, driven by its heartbeat. It is built once. UI thread only. */
final class WindowStage {

    private final Stage stage;
    private final Heartbeat heartbeat;
    private final WhenDrawn drawing;
    private final WindowFittings fittings;
    private final ErrorWindow errors;
    private final NoticeController notice;
    private final Absence absence;
    private final WindowPages pages;
    private final ShownTrace atWork;
    private final Texts texts;
    private volatile List<Bookmark> marked = List.of();

    /**
     * Builds it, and shows it if it shall be seen.
     *
     * @param plugins what pages there are, and what sources are known
     * @param onClosed the person has closed it
     */
    WindowStage(
            EmptyStage empty,
            ScreenOptions options,
            Habits habits,
            LiveControls live,
            Plugins plugins,
            Texts texts,
            Runnable onClosed) {
        this.texts = texts;
        stage = empty.stage();
        Scene scene = stage.getScene();
        absence = new Absence(live.commands(), live.sum());
        fittings =
                new WindowFittings(
                        empty, habits, texts, plugins.kinds(), this::session, this::opened);
        notice = fittings.notice();
        pages = new WindowPages(fittings.services(absence), plugins.pages());
        atWork = pages.trace();
        fittings.shows(pages.node());
        var bookmarks = atWork.session().bookmarks().list();
        bookmarks.subscribe(() -> marked = List.copyOf(bookmarks));
        scene.setRoot(new PageFrame(pages.node(), fittings.noticeNode(), empty.scale()));
        heartbeat =
                new Heartbeat(
                        live.source().uiWatch(),
                        options.eachPulse() ? PictureRate.EACH_PULSE : PictureRate.ofThisMachine(),
                        atWork.session(),
                        List.of(pages),
                        preparation(atWork));
        pages.setOnTrace(this::drive);
        heartbeat.attach(scene);
        drawing = new WhenDrawn(stage, heartbeat, () -> pages.trace().whole());
        new Keys(stage, pages, onClosed).attach(scene);
        TransportKeys.attach(scene, this::session, pages::showsTrace);
        FileDrop.attach(scene, files()::open);
        errors = new ErrorWindow(stage, texts);
        habits.complaint(texts).ifPresent(notice::tell);
        stage.setOnCloseRequest(_ -> onClosed.run());
        FirstFrame.tell();
        stage.showingProperty().subscribe(this::restOrBeat);
        stage.iconifiedProperty().subscribe(this::restOrBeat);
        // Texts that stand before a page is laid out are laid out once.
        heartbeat.show();
        show(options.visible());
        // What could not be drawn before it had its size is, while the first pulse is waited for.
        heartbeat.show();
        if (!options.headless()) {
            whenSeen(() -> WindowIcons.put(stage));
        }
        if (options.visible()) {
            // Guests and the sum would take a core from the first frames.
            whenSeen(() -> absence.open(options.sumRunning()));
        } else {
            absence.open(options.sumRunning());
        }
    }

    private Preparation preparation(ShownTrace trace) {
        return new Preparation(List.of(trace.views(), fittings.views()), System::nanoTime);
    }

    private void drive(ShownTrace trace) {
        heartbeat.drive(trace.session(), List.of(pages), preparation(trace));
        stage.setTitle(
                trace == atWork
                        ? EmptyStage.TITLE
                        : trace.session().source().name() + " – " + EmptyStage.TITLE);
    }

    private void opened(TraceSource source) {
        show(source);
        session().clock().play(Speed.REAL);
    }

    /** Shows the trace of another source. What went on goes on and is recorded. */
    void show(TraceSource source) {
        pages.open(source);
    }

    /** The page that is shown. */
    TraceSession session() {
        return pages.trace().session();
    }

    /**
     * What the person marked in the trace that is being recorded. Any thread, also when the UI
     * thread has ended already, as it does first when a signal ends the process.
     */
    List<Bookmark> bookmarks() {
        return marked;
    }

    /** What a person can open on the page of the restaurant. */
    List<Touches.Touch> touches() {
        return new Touches(stage.getScene(), atWork, fittings, this::play).list();
    }

    TraceFiles files() {
        return fittings.files().traces();
    }

    private void restOrBeat() {
        if (stage.isShowing() && !stage.isIconified()) {
            heartbeat.start();
            if (absence.end(Rest.Reason.WINDOW_HIDDEN)) {
                notice.tell(texts.of("absence"));
            }
        } else {
            heartbeat.rest();
            if (session().clock().motionProperty().get() == Motion.HELD) {
                absence.begin(Rest.Reason.WINDOW_HIDDEN);
            }
        }
    }

    /** Where errors that nobody caught are told. */
    ErrorWindow errors() {
        return errors;
    }

    /** Plays a lesson on the page that it is about. */
    LessonRun play(Lesson lesson) {
        return pages.play(lesson);
    }

    /** Shows a recorded trace as the command line asks for it. */
    void replay(Replay replay) {
        show(new RecordedFile(replay.name(), replay.trace()));
        lookAt(replay.at());
        replay.speed().ifPresent(session().clock()::play);
    }

    /** Holds an instant, counted from where the trace begins. */
    void lookAt(Duration at) {
        session().clock().hold(at);
    }

    /** Runs something when an instant at which the page was told to look is shown. */
    void whenShown(Runnable then) {
        drawing.shown(then);
    }

    /** Runs something when all is drawn, also on a page that was not seen before. */
    void whenDrawn(Runnable then) {
        drawing.drawn(then);
    }

    /** Runs what the first frames need not wait for. */
    void whenSeen(Runnable then) {
        FirstFrame.after(stage.getScene(), then);
    }

    void show(boolean visible) {
        if (visible) {
            stage.show();
        } else {
            stage.hide();
        }
    }

    /** The page as it is now, in its own size. */
    Image picture() {
        return fittings.files().pictures().image(Part.PAGE, 1);
    }

    void close() {
        heartbeat.rest();
        pages.close();
        stage.close();
    }
}
