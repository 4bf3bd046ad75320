package brigade.ui;

import brigade.measure.House;
import brigade.measure.Replay;
import brigade.measure.ScreenOptions;
import brigade.measure.Speed;
import brigade.trace.file.Bookmark;
import brigade.ui.compare.CompareDesk;
import brigade.ui.compare.ReportFile;
import brigade.ui.file.Exports;
import brigade.ui.file.FileDrop;
import brigade.ui.file.NoticeController;
import brigade.ui.file.NoticeView;
import brigade.ui.file.Pictures;
import brigade.ui.file.Pictures.Part;
import brigade.ui.file.RecentFiles;
import brigade.ui.file.Tables;
import brigade.ui.file.TraceFiles;
import brigade.ui.home.AboutWindow;
import brigade.ui.home.ErrorWindow;
import brigade.ui.home.Habits;
import brigade.ui.page.Heartbeat;
import brigade.ui.page.Motion;
import brigade.ui.page.Page;
import brigade.ui.page.PictureRate;
import brigade.ui.page.Recording;
import brigade.ui.page.Texts;
import brigade.ui.page.Views;
import brigade.ui.transport.TransportKeys;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The stage: the page of the restaurant at work, or in its place one of a recorded trace. UI thread
 * only.
 */
final class ServiceStage {

    private final Stage stage;
    private final House house;
    private final AtomicReference<@Nullable String> messages;
    private final Locale locale;
    private final Heartbeat heartbeat;
    private final WhenDrawn drawing;
    private final PageFrame frame;
    private final TraceFiles files;
    private final Pictures pictures;
    private final CompareDesk compare;
    private final Fittings fittings;
    private final ErrorWindow errors;
    private final NoticeController notice;
    private final Assembly.Built atWork;
    private Assembly.Built shown;
    private volatile List<Bookmark> marked = List.of();

    ServiceStage(
            EmptyStage empty,
            House house,
            ScreenOptions options,
            Habits habits,
            AtomicReference<@Nullable String> messages,
            Runnable onClosed,
            Texts texts) {
        this.house = house;
        this.messages = messages;
        locale = texts.locale();
        stage = empty.stage();
        Scene scene = stage.getScene();
        Views.View<HBox, NoticeController> notice =
                NoticeView.load(
                        new Views(texts, Map.of(NoticeController.class, NoticeController::new)));
        files =
                new TraceFiles(
                        stage,
                        notice.controller(),
                        new RecentFiles(habits),
                        () -> shown().page(),
                        this::opened);
        Exports exports = new Exports(notice.controller()::tell, texts);
        pictures =
                new Pictures(
                        stage,
                        notice.controller(),
                        exports,
                        () -> shown().root(),
                        () -> shown().timeline(),
                        texts);
        Tables tables = new Tables(stage, exports, texts);
        compare =
                new CompareDesk(
                        () -> atWork().absence().begin(Absence.Reason.COMPARING),
                        () -> atWork().absence().end(Absence.Reason.COMPARING),
                        Platform::runLater);
        ReportFile reports = new ReportFile(stage, texts, exports);
        AboutWindow about = new AboutWindow(stage, texts);
        fittings =
                new Fittings(
                        stage,
                        empty.theme(),
                        habits,
                        files,
                        pictures,
                        tables,
                        about,
                        compare,
                        reports,
                        notice.controller());
        atWork = build(Page.ofLive(house.recorder().trace(), locale));
        shown = atWork;
        var bookmarks = atWork.page().bookmarks().list();
        bookmarks.subscribe(() -> marked = List.copyOf(bookmarks));
        frame = new PageFrame(atWork.root(), notice.node(), empty.scale());
        scene.setRoot(frame);
        heartbeat =
                new Heartbeat(
                        house.uiWatch(),
                        options.eachPulse() ? PictureRate.EACH_PULSE : PictureRate.ofThisMachine(),
                        atWork.page(),
                        atWork.views(),
                        atWork.preparation());
        heartbeat.attach(scene);
        drawing = new WhenDrawn(stage, heartbeat, () -> shown().shell().service().whole());
        new Keys(stage, this::shown, onClosed).attach(scene);
        TransportKeys.attach(scene, () -> shown().page(), () -> shown().shell().showsService());
        FileDrop.attach(scene, files::open);
        errors = new ErrorWindow(stage, texts);
        this.notice = notice.controller();
        habits.complaint(texts).ifPresent(this.notice::tell);
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
            whenSeen(() -> atWork.absence().open(options.sumRunning()));
        } else {
            atWork.absence().open(options.sumRunning());
        }
    }

    private Assembly.Built build(Page page) {
        return new Assembly(page, fittings, house, messages, this::showAtWork).build();
    }

    private Assembly.Built atWork() {
        return atWork;
    }

    private Assembly.Built shown() {
        return shown;
    }

    private void opened(Recording recording) {
        show(recording);
        page().clock().play(Speed.REAL);
    }

    /** Shows a recorded trace, held at its start. The restaurant goes on and is recorded. */
    void show(Recording recording) {
        exchange(build(Page.ofRecorded(recording, locale)));
        stage.setTitle(recording.name() + " – " + EmptyStage.TITLE);
    }

    /** Shows the restaurant at work again. */
    private void showAtWork() {
        exchange(atWork);
        stage.setTitle(EmptyStage.TITLE);
    }

    private void exchange(Assembly.Built next) {
        Assembly.Built before = shown;
        shown = next;
        if (next.shell().presenting() != before.shell().presenting()) {
            next.shell().present(); // what is shown changes, not how
        }
        frame.show(next.root());
        heartbeat.drive(next.page(), next.views(), next.preparation());
        if (!before.page().atWork()) {
            before.close();
        }
    }

    /** The page that is shown. */
    Page page() {
        return shown.page();
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
        return new Touches(
                        stage.getScene(),
                        atWork.page(),
                        atWork.shell(),
                        notice,
                        fittings.about()::show)
                .list();
    }

    TraceFiles files() {
        return files;
    }

    private void restOrBeat() {
        if (stage.isShowing() && !stage.isIconified()) {
            heartbeat.start();
            if (atWork.absence().end(Absence.Reason.WINDOW_HIDDEN)) {
                notice.tell(atWork.page().texts().of("absence"));
            }
        } else {
            heartbeat.rest();
            if (page().clock().motionProperty().get() == Motion.HELD) {
                atWork.absence().begin(Absence.Reason.WINDOW_HIDDEN);
            }
        }
    }

    /** Where errors that nobody caught are told. */
    ErrorWindow errors() {
        return errors;
    }

    /** Shows a recorded trace as the command line asks for it. */
    void replay(Replay replay) {
        show(new Recording(replay.name(), replay.trace()));
        lookAt(replay.at());
        replay.speed().ifPresent(page().clock()::play);
    }

    /** Holds an instant, counted from where the trace begins. */
    void lookAt(Duration at) {
        page().clock().hold(page().clock().origin() + at.toNanos());
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
        return pictures.image(Part.PAGE, 1);
    }

    void close() {
        heartbeat.rest();
        compare.close();
        shown.close();
        atWork.close();
        stage.close();
    }
}
