package brigade.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Opens everything in the window for the first time, one after another, and measures the gaps
 * between frames meanwhile. Runs on any thread but the UI thread, once in a process: what has been
 * opened before is quick.
 */
public final class FirstTouch {

    /** Somebody who has just opened the window looks first. */
    private static final Duration BEFORE = Duration.ofSeconds(5);

    /** Animations and what is put off to a later frame are over by then. */
    private static final Duration OPEN = Duration.ofMillis(700);

    private static final Duration CLOSED = Duration.ofMillis(300);

    private static final Duration SERVICE = Duration.ofSeconds(3);

    private final Screen screen;
    private final Consumer<Touched> listener;

    /**
     * What one opening did.
     *
     * @param name what was opened
     * @param ui the UI thread from the click until it was closed again
     * @param again the same when it was opened for the second time, right after
     */
    public record Touched(String name, UiFigures ui, UiFigures again) {}

    /**
     * Touches a window that has just been opened.
     *
     * @param listener told of each
     */
    public FirstTouch(Screen screen, Consumer<Touched> listener) {
        this.screen = screen;
        this.listener = listener;
    }

    /**
     * Opens all.
     *
     * @throws ScreenClosedException if the person closes the window meanwhile
     */
    public List<Touched> run() throws ScreenClosedException {
        List<Touched> all = new ArrayList<>();
        screen.pause(BEFORE);
        for (Touchable each : screen.touchables()) {
            Touched touched = new Touched(each.name(), touch(each), touch(each));
            listener.accept(touched);
            all.add(touched);
        }
        return all;
    }

    /**
     * Opens all once without looking at it and without a measurement, after a moment of service:
     * what that loads and compiles is what a package keeps ready.
     *
     * @throws ScreenClosedException if the person closes the window meanwhile
     */
    public static void openOnce(Screen screen) throws ScreenClosedException {
        screen.pause(SERVICE);
        for (Touchable each : screen.touchables()) {
            each.open();
            each.close();
        }
    }

    private UiFigures touch(Touchable what) throws ScreenClosedException {
        UiWatch.Interval interval = screen.live().uiWatch().interval();
        what.open();
        screen.pause(OPEN);
        what.close();
        screen.pause(CLOSED);
        return interval.figures();
    }

    /** The longest gap of all first ones, milliseconds. */
    public static double longestGapMillis(List<Touched> all) {
        return all.stream().mapToDouble(it -> it.ui().gapMillis().max()).max().orElse(0);
    }
}
