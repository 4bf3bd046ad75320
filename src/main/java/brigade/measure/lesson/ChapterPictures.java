package brigade.measure.lesson;

import brigade.lesson.Chapter;
import brigade.lesson.Lesson;
import brigade.lesson.LessonRun;
import brigade.lesson.LessonRun.State;
import brigade.measure.Screen;
import brigade.measure.ScreenClosedException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Pictures of the page in each chapter of a lesson: its first step is really played, and the page
 * is drawn when the step is at its end, or after some seconds. Runs on any thread but the UI
 * thread.
 */
public final class ChapterPictures {

    private static final Duration LOOK = Duration.ofMillis(100);

    /** By then there is something to see, and guests have come in. */
    private static final Duration LEAST = Duration.ofSeconds(3);

    private static final Duration MOST = Duration.ofSeconds(12);

    private final Screen screen;
    private final Lesson lesson;
    private final LongSupplier clock;

    /**
     * Of a lesson, in a window.
     *
     * @param clock nanoseconds, as {@link System#nanoTime()}
     */
    public ChapterPictures(Screen screen, Lesson lesson, LongSupplier clock) {
        this.screen = screen;
        this.lesson = lesson;
        this.clock = clock;
    }

    /**
     * Takes them.
     *
     * @param next is told which chapter comes, on this thread
     * @return PNG files, by the chapter's id
     * @throws ScreenClosedException if the window is closed meanwhile
     */
    public Map<String, byte[]> take(Consumer<Chapter> next)
            throws IOException, ScreenClosedException {
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        LessonRun run = screen.play(lesson);
        for (Chapter chapter : lesson.chapters()) {
            next.accept(chapter);
            screen.ask(() -> {
                run.goTo(chapter.id());
                run.answer(null);
                return run;
            });
            long since = clock.getAsLong();
            Duration past = Duration.ZERO;
            while (past.compareTo(LEAST) < 0
                    || (past.compareTo(MOST) < 0 && screen.ask(run::state) == State.GOES_ON)) {
                screen.pause(LOOK);
                Duration passed = Duration.ofNanos(clock.getAsLong() - since);
                Duration looked = past.plus(LOOK);
                past = passed.compareTo(looked) > 0 ? passed : looked; // a slow window answers late
            }
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            screen.snapshot(png);
            pictures.put(chapter.id(), png.toByteArray());
        }
        return pictures;
    }
}
