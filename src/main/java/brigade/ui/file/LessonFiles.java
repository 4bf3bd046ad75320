package brigade.ui.file;

import brigade.lesson.Lesson;
import brigade.lesson.LessonException;
import brigade.lesson.LessonReader;
import brigade.ui.page.Texts;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Opens lessons: the tour, and a teacher's own from files, each read on a thread of its own. A
 * wrong one changes nothing but that its line is told. UI thread only.
 */
public final class LessonFiles {

    private final Executor background;
    private final Executor ui;
    private final Consumer<String> notice;
    private final RecentFiles recent;
    private final Texts texts;
    private @Nullable Player player;

    /** Plays lessons. */
    public interface Player {

        /** Reads those that it can play. */
        LessonReader reader();

        /** Plays a teacher's own. */
        void play(Path file, Lesson lesson);

        /** What the button says that leads to the tour. */
        String tourLabel();

        /** Begins the tour, or goes on where one stopped. */
        void tour();

        /** Whether there is something to go on with. */
        boolean stopped();

        /** Begins the tour anew. */
        void tourAnew();
    }

    /**
     * For one window.
     *
     * @param notice where it is said that one is wrong
     */
    public LessonFiles(Consumer<String> notice, RecentFiles recent, Texts texts) {
        this(
                task -> Thread.ofVirtual().name("lesson file").start(task),
                Platform::runLater,
                notice,
                recent,
                texts);
    }

    LessonFiles(
            Executor background,
            Executor ui,
            Consumer<String> notice,
            RecentFiles recent,
            Texts texts) {
        this.background = background;
        this.ui = ui;
        this.notice = notice;
        this.recent = recent;
        this.texts = texts;
    }

    /** Who plays them from now on. */
    public void playedBy(Player next) {
        player = next;
    }

    @Nullable Player player() {
        return player;
    }

    /** Opens a file if it is a lesson; whether it is. */
    boolean takes(Path file) {
        boolean lesson = LessonReader.suits(file);
        if (lesson) {
            open(file);
        }
        return lesson;
    }

    /** Opens a file and plays it; or says what is wrong with it, and in which line. */
    void open(Path file) {
        Player by = player;
        if (by != null) {
            background.execute(() -> read(by, file));
        }
    }

    private void read(Player by, Path file) {
        try {
            Lesson lesson = by.reader().read(file);
            recent.add(file);
            ui.execute(() -> by.play(file, lesson));
        } catch (LessonException e) {
            tell(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            tell(texts.of("lesson.unread", file.toString()));
        }
    }

    private void tell(String problem) {
        ui.execute(() -> notice.accept(problem));
    }
}
