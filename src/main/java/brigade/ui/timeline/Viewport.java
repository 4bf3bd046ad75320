package brigade.ui.timeline;

import brigade.measure.TimeScale;

/**
 * Which window the timeline shows. It follows the newest instant until the person looks elsewhere,
 * and leads back there when its right edge comes to it again. While an instant is held or played,
 * the window is a function of that instant and of where the person last put the window: the same
 * instant shows the same picture, from wherever one came. Knows no toolkit.
 */
public final class Viewport {

    /** How a window comes about when nobody moves it. */
    private enum Follow {
        NEWEST,
        NOTHING,
        ALL
    }

    /** How much time is shown at first. */
    static final long FIRST_LENGTH = 10_000_000_000L;

    /** So many steps are shown at first of a trace that counts them. */
    private static final int FIRST_STEPS = 40;

    private static final double STEP = 1.25;

    /** A trace that begins within the window is seen to begin there. */
    private static final double MARGIN = 0.02;

    /** An instant before the window is shown with so much of the width before it. */
    private static final double LEFT = 0.25;

    /** An instant after the window is shown with the rest of the width after it. */
    private static final double RIGHT = 0.75;

    private Follow follow = Follow.NEWEST;
    private TimeWindow window;

    /** Where the person put the window, or where it was when time was held. */
    private TimeWindow chosen;

    /** Whether the window opens on all that there is, however long that is. */
    private final boolean opensOnAll;

    /** What may be seen of a trace that is shorter: while it grows, as much as at first. */
    private long leastSeen;

    private final long firstLength;

    private boolean placed;
    private long traceStart;
    private long traceEnd;
    private long instant;
    private boolean live = true;

    /**
     * Before anything is shown.
     *
     * @param opensOnAll whether a trace that does not grow is seen whole at first, also a long one:
     *     where nobody knows at what scale something is to be seen in it
     */
    public Viewport(boolean opensOnAll) {
        this(opensOnAll, FIRST_LENGTH);
    }

    /** Of a trace whose times are on this scale. */
    static Viewport of(boolean opensOnAll, TimeScale scale) {
        return new Viewport(opensOnAll, scale.length(FIRST_LENGTH, FIRST_STEPS));
    }

    /**
     * As the other, where another length than ten seconds is seen at first.
     *
     * @param firstLength by the clock of the trace
     */
    Viewport(boolean opensOnAll, long firstLength) {
        this.opensOnAll = opensOnAll;
        this.firstLength = firstLength;
        leastSeen = firstLength;
        window = TimeWindow.endingAt(0, firstLength, 1000);
        chosen = window;
    }

    /**
     * Moves on with the trace.
     *
     * @param width pixels
     * @param nowLive whether the page follows the newest instant
     * @param now the instant that the page shows
     * @return the window to draw
     */
    public TimeWindow update(int width, boolean nowLive, long now, long start, long end) {
        traceStart = start;
        traceEnd = end;
        boolean moved = now != instant;
        instant = now;
        if (!placed) {
            placed = true;
            moved = true;
            resize(width);
            // A short trace that does not grow is seen whole at once.
            boolean whole = !nowLive && (opensOnAll || end - start < firstLength);
            window = whole ? all() : beginning(firstLength, width);
            if (whole) {
                follow = Follow.ALL;
                leastSeen = 0;
            }
            chosen = window;
        }
        if (nowLive && !live) {
            follow = Follow.NEWEST;
        } else if (!nowLive && live && follow == Follow.NEWEST) {
            follow = Follow.NOTHING;
            chosen = window;
        }
        live = nowLive;
        resize(width);
        switch (follow) {
            case NEWEST -> window = TimeWindow.endingAt(now, window.length(), width);
            case ALL -> window = all();
            case NOTHING -> {
                if (!nowLive && moved) {
                    window = holding(now);
                }
            }
        }
        return window;
    }

    private void resize(int width) {
        window = window.withWidth(width);
        chosen = chosen.withWidth(width);
    }

    /** The chosen window as long as the instant lies in it, else the like of it further on. */
    private TimeWindow holding(long t) {
        if (chosen.holds(t)) {
            return chosen;
        }
        double part = t < chosen.start() ? LEFT : RIGHT;
        return chosen.moved(chosen.x(t) - part * chosen.width());
    }

    private void choose(TimeWindow next) {
        window = next;
        chosen = next;
    }

    public TimeWindow window() {
        return window;
    }

    /** Whether the window moves with the newest instant. */
    public boolean following() {
        return follow == Follow.NEWEST;
    }

    /** Shows {@code steps} zoom steps more detail about pixel {@code x}; fewer when negative. */
    public void zoom(double steps, double x) {
        zoomBy(Math.pow(STEP, -steps), x);
    }

    /** Shows {@code factor} times as much time about pixel {@code x}. */
    public void zoomBy(double factor, double x) {
        if (follow == Follow.NEWEST) {
            // The newest instant stays where it is looked for: at the right edge.
            choose(clamped(window.zoomed(factor, window.width())));
        } else {
            follow = Follow.NOTHING;
            choose(clamped(window.zoomed(factor, x)));
        }
    }

    /** Moves by pixels: positive ones show what is later. */
    public void pan(double pixels) {
        choose(clamped(window.moved(pixels)));
        follow = live && pixels > 0 && window.end() >= traceEnd ? Follow.NEWEST : Follow.NOTHING;
    }

    /** The window stays where it is now. */
    public void stay() {
        pan(0);
    }

    /** All that the trace holds, also as it grows. */
    public void fitAll() {
        follow = Follow.ALL;
        choose(all());
    }

    private TimeWindow all() {
        return TimeWindow.of(traceStart, traceEnd + 1, window.width());
    }

    /** A range, and a little around it. */
    public void fit(TimeRange range) {
        long margin = range.length() / 20;
        follow = Follow.NOTHING;
        choose(clamped(TimeWindow.of(range.from() - margin, range.to() + margin, window.width())));
    }

    /** The oldest that the trace holds. */
    public void first() {
        follow = Follow.NOTHING;
        choose(beginning(window.length(), window.width()));
    }

    private TimeWindow beginning(long length, int width) {
        long from = traceStart - (long) (MARGIN * length);
        return TimeWindow.of(from, from + length, width);
    }

    /** The newest that the trace holds. */
    public void last() {
        follow = live ? Follow.NEWEST : Follow.NOTHING;
        choose(TimeWindow.endingAt(traceEnd, window.length(), window.width()));
    }

    private TimeWindow clamped(TimeWindow next) {
        return next.within(traceStart, traceEnd, leastSeen);
    }
}
