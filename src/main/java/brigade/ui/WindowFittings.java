package brigade.ui;

import brigade.measure.proof.LastProof;
import brigade.trace.Vocabulary;
import brigade.trace.file.Vocabularies;
import brigade.trace.source.TraceSource;
import brigade.ui.file.Exports;
import brigade.ui.file.FileMenuController;
import brigade.ui.file.FileServices;
import brigade.ui.file.LessonFiles;
import brigade.ui.file.NoticeController;
import brigade.ui.file.NoticeView;
import brigade.ui.file.OtherFiles;
import brigade.ui.file.Pictures;
import brigade.ui.file.ProgramFiles;
import brigade.ui.file.RecentFiles;
import brigade.ui.file.Tables;
import brigade.ui.file.TraceFiles;
import brigade.ui.home.AboutWindow;
import brigade.ui.home.AppFolders;
import brigade.ui.home.AppearanceController;
import brigade.ui.home.Habits;
import brigade.ui.page.Controllers;
import brigade.ui.page.Proven;
import brigade.ui.page.Room;
import brigade.ui.page.Texts;
import brigade.ui.page.TraceSession;
import brigade.ui.page.Views;
import brigade.ui.window.Bubbles;
import brigade.ui.window.HelpController;
import brigade.ui.window.Rest;
import brigade.ui.window.ShellController;
import brigade.ui.window.SourceKind;
import brigade.ui.window.Surface;
import brigade.ui.window.WindowServices;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What the window has besides its pages: files, menus, what is said above them. UI thread only. */
final class WindowFittings {

    private final EmptyStage empty;
    private final Habits habits;
    private final List<SourceKind> kinds;
    private final Bubbles bubbles = new Bubbles();
    private final Views.View<HBox, NoticeController> notice;
    private final FileServices files;
    private final AboutWindow about;
    private final Surface surface;
    private final Views views;
    private Region shown = new StackPane();

    /**
     * For one window.
     *
     * @param kinds of sources; files of 0.1 mean what the last one declares
     * @param session whose trace is saved
     * @param opened shows the source that was opened
     */
    WindowFittings(
            EmptyStage empty,
            Habits habits,
            Texts texts,
            List<SourceKind> kinds,
            Supplier<TraceSession> session,
            Consumer<TraceSource> opened) {
        this.empty = empty;
        this.habits = habits;
        this.kinds = kinds;
        Stage stage = empty.stage();
        Views first =
                new Views(
                        texts,
                        new Controllers().add(NoticeController.class, _ -> new NoticeController()));
        notice = NoticeView.load(first);
        NoticeController said = notice.controller();
        Exports exports = new Exports(said::tell, texts);
        RecentFiles recent = new RecentFiles(habits);
        LessonFiles lessons = new LessonFiles(said::tell, recent, texts);
        ProgramFiles programs = new ProgramFiles();
        files =
                new FileServices(
                        new TraceFiles(
                                stage,
                                known(kinds),
                                said,
                                recent,
                                OtherFiles.of(lessons, programs),
                                session,
                                opened),
                        lessons,
                        programs,
                        new Pictures(stage, said, exports, () -> shown, this::timeline, texts),
                        new Tables(stage, exports),
                        exports);
        about = new AboutWindow(stage, texts);
        surface = new Surface(stage, bubbles, said);
        views = first.with(controllers(texts));
        views.ahead(about.preparation());
    }

    private static Vocabularies known(List<SourceKind> kinds) {
        List<Vocabulary> all =
                kinds.stream().map(SourceKind::vocabulary).flatMap(Optional::stream).toList();
        return new Vocabularies(all.getLast(), all.subList(0, all.size() - 1));
    }

    private Controllers controllers(Texts texts) {
        return new Controllers()
                .add(
                        FileMenuController.class,
                        _ ->
                                new FileMenuController(
                                        files.traces(),
                                        files.lessons(),
                                        files.pictures(),
                                        texts,
                                        about::show))
                .add(AppearanceController.class, _ -> new AppearanceController(empty.theme()))
                .add(
                        HelpController.class,
                        _ ->
                                new HelpController(
                                        texts,
                                        System.getProperty("os.name", ""),
                                        new Proven(
                                                texts,
                                                new LastProof(AppFolders.ofProcess().log()))))
                .add(
                        ShellController.class,
                        its -> new ShellController(surface, empty.theme(), its));
    }

    /** What all pages share. */
    WindowServices services(Rest rest) {
        return new WindowServices(surface, views, empty.theme(), habits, files, rest, kinds);
    }

    /** What the window shows is this. */
    void shows(Region content) {
        shown = content;
    }

    /** The timeline's card that is seen, or all of a page that has none. */
    private Node timeline() {
        return shown.lookupAll(".timeline").stream().filter(Room::seen).findFirst().orElse(shown);
    }

    FileServices files() {
        return files;
    }

    NoticeController notice() {
        return notice.controller();
    }

    Region noticeNode() {
        return notice.node();
    }

    /** Opens what is to be said about the app. */
    void about() {
        about.show();
    }

    /** Closes the pop-over that is open, if one is. */
    void closePopOver() {
        bubbles.close();
    }

    /** What is prepared of the window itself. */
    Views views() {
        return Objects.requireNonNull(views);
    }
}
