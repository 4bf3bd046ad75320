package brigade.measure;

import brigade.trace.Trace;

import java.time.Duration;

/**
 * Looks on while nobody touches the window, from its fifth second: how long the gaps between frames
 * are, and whether the pill ever says that the UI thread is late. Runs on any thread but the UI
 * thread.
 */
public final class AtRest {

    private static final Duration BEFORE = Duration.ofSeconds(5);

    /** As often as the pill is written. */
    private static final Duration LOOK = Duration.ofMillis(500);

    private final Screen screen;

    /**
     * What was seen.
     *
     * @param ui the UI thread
     * @param looks how often the verdict was looked at
     * @param late how often it was late or frozen
     * @param otherCores cores that other programs kept busy
     */
    public record Seen(UiFigures ui, int looks, int late, double otherCores) {}

    /** Looks at a window that has just been opened. */
    public AtRest(Screen screen) {
        this.screen = screen;
    }

    /**
     * Looks on.
     *
     * @throws ScreenClosedException if the person closes the window meanwhile
     */
    public Seen run(Duration length) throws ScreenClosedException {
        screen.pause(BEFORE);
        OtherPrograms others = new OtherPrograms();
        Trace trace = screen.live().recorder().trace();
        UiWatch.Interval interval = screen.live().uiWatch().interval();
        int looks = (int) Math.max(1, length.dividedBy(LOOK));
        int late = 0;
        for (int i = 0; i < looks; i++) {
            screen.pause(LOOK);
            late += UiVerdict.at(trace, trace.end()).late() ? 1 : 0;
        }
        return new Seen(interval.figures(), looks, late, others.cores());
    }
}
