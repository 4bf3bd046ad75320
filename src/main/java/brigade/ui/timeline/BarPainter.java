package brigade.ui.timeline;

import brigade.trace.Activity;
import brigade.trace.Counter;
import brigade.trace.CounterRow;
import brigade.trace.Event;
import brigade.trace.Known;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.PixelRow;
import brigade.trace.Trace;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws rows of the timeline into a raster: bars of lanes, bands of folded groups, areas of
 * counters, the overview. Knows no toolkit.
 */
final class BarPainter {

    /** Windows no longer than this are looked at closely, nanoseconds. */
    private static final long CLOSE = 2_000_000_000L;

    private static final int GAP = 1;

    private static final int TICK = 4;

    /** Bars narrower than this have no word. */
    private static final int LEAST_WORD = 38;

    /** Of a folded group this many lanes are looked at, evenly chosen. */
    static final int SAMPLED = 32;

    /** Which bars stand out; the others recede. */
    @FunctionalInterface
    interface Emphasis {
        /** Nothing special is asked for. */
        Emphasis ALL = (_, _, _) -> true;

        boolean brings(Activity activity, int label, int order);
    }

    /**
     * A place for a word on a bar.
     *
     * @param striped whether the bar has gaps, on which no word can be read
     */
    record Word(
            int x, int y, int width, Activity activity, int label, int order, boolean striped) {}

    private final Trace trace;
    private final List<Word> words = new ArrayList<>();
    private Raster raster = new Raster(1, 1);
    private Inks inks;
    private TimeWindow window = new TimeWindow(0, 1, 1);
    private Emphasis emphasis = Emphasis.ALL;
    private StackPainter stacks;
    private PixelRow pixels = new PixelRow(1);
    private CounterRow values = new CounterRow(1);

    BarPainter(Trace trace, Inks inks) {
        this.trace = trace;
        this.inks = inks;
        stacks = new StackPainter(raster, inks, emphasis);
    }

    /** Begins a frame. */
    void begin(Raster into, Inks colors, TimeWindow shown, Emphasis stands) {
        raster = into;
        inks = colors;
        window = shown;
        emphasis = stands;
        words.clear();
        stacks = new StackPainter(into, colors, stands);
        if (pixels.width() != shown.width()) {
            pixels = new PixelRow(shown.width());
            values = new CounterRow(shown.width());
        }
        raster.clip(0, raster.height());
        raster.fill(0, 0, raster.width(), raster.height(), inks.card);
    }

    /** Where words may stand on the bars drawn in this frame. */
    List<Word> words() {
        return words;
    }

    /** Draws a lane's bars from {@code y} on, {@code height} high. */
    void lane(Lane lane, int y, int height, boolean selected) {
        if (selected) {
            raster.fill(0, y - 2, raster.width(), height + 4, inks.selected);
        }
        trace.reduce(lane, window.start(), window.end(), pixels);
        boolean frames = lane.kind() == LaneKind.UI;
        if (frames) {
            pulses(y, height);
        }
        runs(y, height, frames, false);
        if (!frames) {
            marks(lane, y, height, selected || window.length() <= CLOSE);
        }
    }

    /** Draws a level of a lane as the lane; where it has no span it is empty. */
    void level(Lane level, int y, int height) {
        trace.reduce(level, window.start(), window.end(), pixels);
        runs(y, height, false, true);
    }

    /** Hatches the end of a lane that is not final yet. */
    void unsettled(Lane lane, int y, int height) {
        long from = trace.watermark(lane);
        if (from < trace.end()) {
            new Hatching(raster, inks, window).draw(from, trace.end(), y, height);
        }
    }

    /** Draws bars; few of them over frames, and in levels with gaps where nothing is. */
    private void runs(int y, int height, boolean few, boolean gaps) {
        Stripes stripes = new Stripes(raster, inks, window);
        StripRuns.of(
                pixels,
                new StripRuns.Visitor() {
                    @Override
                    public void run(
                            int from,
                            int to,
                            Activity activity,
                            Known known,
                            int label,
                            int order) {
                        boolean gap = gaps && activity == Activity.IDLE && label == 0;
                        if (few ? activity != Activity.IDLE && to - from >= 3 : !gap) {
                            Known as = activity == Activity.UNKNOWN ? Known.UNKNOWN : known;
                            bar(from, to, y, height, activity, label, order, as);
                            word(from, to, y + height / 2, activity, label, order, as);
                            stripes.draw(from, to, y, height, as);
                        }
                    }

                    @Override
                    public void mixed(int x) {
                        if (!few) {
                            stacks.draw(pixels, x, y, height, !gaps);
                        }
                    }
                });
    }

    /** Notches where requests reached a stage: what is selected, and all when looked at closely. */
    private void marks(Lane lane, int y, int height, boolean all) {
        new Notches(raster, inks)
                .draw(trace, lane, window, pixels, it -> all || isAskedFor(it), y + height);
    }

    private boolean isAskedFor(Event event) {
        return emphasis != Emphasis.ALL
                && event.request() > 0
                && emphasis.brings(Activity.RUNNING, event.label(), event.request());
    }

    private void bar(
            int from,
            int to,
            int y,
            int height,
            Activity activity,
            int label,
            int order,
            Known known) {
        int room = to - from;
        int w = room > 3 ? room - GAP : room;
        boolean forward = emphasis.brings(activity, label, order);
        if (known == Known.BOUNDED) {
            raster.fill(from, y, w, height, inks.of(activity, false));
            new Stripes(raster, inks, window)
                    .dashed(from, from + w, y, height, inks.of(activity, forward));
            return;
        }
        int thin = activity == Activity.IDLE ? height / 4 : 0;
        raster.fillRounded(from, y + thin, w, height - 2 * thin, inks.of(activity, forward));
        if (activity == Activity.RUNNABLE) {
            new Stripes(raster, inks, window).along(from, w, y, height);
        }
    }

    private void word(
            int from, int to, int y, Activity activity, int label, int order, Known known) {
        if (label != 0
                && to - from >= LEAST_WORD
                && activity != Activity.IDLE
                && emphasis.brings(activity, label, order)) {
            boolean striped = known != Known.RECORDED;
            words.add(new Word(from, y, to - from, activity, label, order, striped));
        }
    }

    /**
     * Frames as ticks: an even row while the UI thread keeps up, a gap where it did not. They move
     * with the bars.
     */
    private void pulses(int y, int height) {
        int inset = Math.max(2, height / 5);
        int first = -Math.floorMod(window.start() / window.perPixel(), TICK);
        for (int x = first; x < pixels.width(); x += TICK) {
            boolean pulse = false;
            for (int i = Math.max(0, x); i < Math.min(x + TICK, pixels.width()); i++) {
                pulse |= pixels.beginnings(i) > 0;
            }
            if (pulse) {
                raster.fill(x, y + inset, TICK / 2, height - 2 * inset, inks.pulse);
            }
        }
    }

    /** The head of an open group: a line towards its lanes. */
    void head(int y, int height) {
        raster.fill(0, y + height - 1, raster.width(), 1, inks.line);
    }

    /** A folded group: in each pixel, how its lanes together spent that time. */
    void group(List<Lane> lanes, int y, int height) {
        int step = Math.max(1, Math.ceilDiv(lanes.size(), SAMPLED));
        Overview band =
                new Overview(trace, new TimeRange(window.start(), window.end()), window.width());
        for (int i = 0; i < lanes.size(); i += step) {
            band.take(lanes.get(i));
        }
        for (int x = 0; x < band.width(); x++) {
            stacks.draw(band, x, x, y, height);
        }
    }

    /**
     * The whole trace, and which part of it the window is.
     *
     * @param all how long the trace is now
     */
    void overview(Overview overview, TimeRange all, int height) {
        double perPixel = all.length() / (double) raster.width();
        double known = overview.range().length() / (double) overview.width();
        for (int x = 0; x < raster.width(); x++) {
            double t = all.from() + (x + 0.5) * perPixel - overview.range().from();
            int at = (int) Math.floor(t / known);
            if (at >= 0 && at < overview.width()) {
                stacks.draw(overview, at, x, 0, height);
            }
        }
        int left = (int) Math.floor((window.start() - all.from()) / perPixel);
        int right = (int) Math.ceil((window.end() - all.from()) / perPixel);
        left = Math.clamp(left, 0, raster.width() - 3);
        right = Math.clamp(right, left + 3, raster.width());
        frame(left, right - left, height);
    }

    private void frame(int x, int w, int height) {
        raster.fill(x, 0, w, 1, inks.ink);
        raster.fill(x, height - 1, w, 1, inks.ink);
        raster.fill(x, 0, 1, height, inks.ink);
        raster.fill(x + w - 1, 0, 1, height, inks.ink);
        raster.fill(x - 1, height / 2 - 3, 3, 6, inks.ink);
        raster.fill(x + w - 2, height / 2 - 3, 3, 6, inks.ink);
    }

    /**
     * A counter as an area, its greatest value of the window as high as the row.
     *
     * @return that greatest value, at least 1
     */
    long counter(Counter counter, int y, int height) {
        trace.reduce(counter, window.start(), window.end(), values);
        return CounterArea.draw(values, raster, inks, y, height);
    }
}
