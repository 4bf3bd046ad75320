package brigade.measure;

import brigade.lesson.Lesson;
import brigade.lesson.LessonRun;
import brigade.restaurant.Settings;
import brigade.trace.file.Bookmark;
import brigade.work.SumOutcome;
import brigade.work.SumRequest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** The window as the command line and the experiments see it. For any thread but the UI thread. */
public interface Screen extends AutoCloseable {

    /** What runs behind the window. */
    LiveRestaurant live();

    /** Runs tasks on the UI thread, soon, in the order given. */
    Executor uiThread();

    /** Writes a picture of the whole page, as PNG, and closes {@code png}. */
    void snapshot(OutputStream png) throws IOException;

    /** Opens a trace file, as a person does from the menu; what is wrong with it is said there. */
    void open(Path trace);

    /** Shows a recorded trace in place of what goes on, which goes on. */
    void replay(Replay replay);

    /**
     * Plays a lesson, as a person begins it from the menu; the restaurant is open by then. Not for
     * a hidden window.
     *
     * @return where it is; UI thread only
     */
    LessonRun play(Lesson lesson);

    /**
     * Holds an instant of the trace that is shown; returns when it has been drawn. Not for a hidden
     * window.
     *
     * @param at from where the trace begins
     */
    void lookAt(Duration at);

    /** What the person marked in the trace that is being recorded. */
    List<Bookmark> bookmarks();

    /** Shows the window or hides it; hidden, it draws nothing. */
    void show(boolean visible);

    /** All that a person can open in it, in the order in which it is likely to be opened. */
    List<Touchable> touchables();

    /** Waits until the person has closed the window or {@code most} has passed; true if closed. */
    boolean awaitClosed(Duration most);

    /**
     * Lets so much time pass.
     *
     * @throws ScreenClosedException if the person closes the window meanwhile
     */
    default void pause(Duration length) throws ScreenClosedException {
        if (awaitClosed(length)) {
            throw new ScreenClosedException();
        }
    }

    /** Closes the window and all that runs behind it, and ends the toolkit. */
    @Override
    void close();

    /** Waits for what the UI thread answers. */
    default <T> T ask(Supplier<T> question) {
        return CompletableFuture.supplyAsync(question, uiThread()).join();
    }

    /**
     * Really computes on the UI thread, which can do nothing else meanwhile; returns when it is
     * done.
     */
    default SumOutcome sumOnUiThread(SumRequest request) {
        LiveRestaurant live = live();
        return ask(() -> live.backRoom().runHere(request, live.uiWatch().lane(), () -> false));
    }

    /** Opens the window. */
    interface Opener {
        /**
         * Starts the toolkit and opens the window; once in a process.
         *
         * @throws IOException if the toolkit can't start; the message is one line for a person
         */
        Screen open(Settings settings, ScreenOptions options) throws IOException;
    }
}
