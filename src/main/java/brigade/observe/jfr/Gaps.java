package brigade.observe.jfr;

import brigade.trace.Activity;
import brigade.trace.Known;
import brigade.trace.Lane;

import java.util.ArrayList;
import java.util.List;

/**
 * What can be said of the time of a platform thread in which it recorded nothing. The JVM tells now
 * and then what share of a core each thread has had since it told the last time, and leaves out who
 * had less than a millisecond: all of that was in the gaps, so in them the thread had a core for
 * that much at most.
 */
final class Gaps {

    private static final long LEFT_OUT = 1_000_000;
    private static final double PERMILLE = 1000;

    /** From here on one may say that it ran. */
    private static final int RUNS = 10;

    /** A time between two tellings: how much of a core at most where nothing was recorded. */
    private static final class Window {
        private final long from;
        private long to;
        private long cpu;
        private long free;

        Window(long from) {
            this.from = from;
        }

        int permille() {
            return free <= 0 ? 0 : (int) Math.round(Math.min(1.0, (double) cpu / free) * PERMILLE);
        }
    }

    private record Gap(long from, long to) {}

    private final int runs;
    private final int hardly;
    private final long end;
    private final List<Window> windows = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private Window last;
    private int next;

    /**
     * @param runs the label where it had a core for some of the time
     * @param hardly the label where it had none to speak of
     */
    Gaps(int runs, int hardly, long from, long end) {
        this.runs = runs;
        this.hardly = hardly;
        this.end = end;
        last = new Window(from);
    }

    /** The thread had this share of a core since the last time, by time. */
    void share(long t, int permille) {
        if (t > last.from) {
            last.to = t;
            last.cpu = Math.round((t - last.from) * (permille / PERMILLE));
            windows.add(last);
            last = new Window(t);
        }
    }

    /** Nothing was recorded between these, by time. */
    void gap(long from, long to) {
        if (to > from) {
            gaps.add(new Gap(from, to));
        }
    }

    /** All shares and gaps are known. */
    void finish() {
        if (!windows.isEmpty() && end > last.from) {
            last.to = end;
            last.cpu = Math.min(LEFT_OUT, end - last.from);
            windows.add(last);
        }
        int i = 0;
        for (Gap gap : gaps) {
            while (i < windows.size() && windows.get(i).to <= gap.from) {
                i++;
            }
            for (int j = i; j < windows.size() && windows.get(j).from < gap.to; j++) {
                Window window = windows.get(j);
                window.free += Math.min(gap.to, window.to) - Math.max(gap.from, window.from);
            }
        }
        gaps.clear();
    }

    /** Begins what is known of a gap at {@code t}; by time. */
    void begin(Lane lane, long t) {
        while (next < windows.size() && windows.get(next).to <= t) {
            next++;
        }
        if (next == windows.size() || windows.get(next).from > t) {
            lane.beginAt(t, Activity.UNKNOWN, Known.UNKNOWN, 0, 0, 0);
            return;
        }
        int permille = windows.get(next).permille();
        boolean some = permille >= RUNS;
        lane.beginAt(
                t,
                some ? Activity.RUNNING : Activity.UNKNOWN,
                Known.BOUNDED,
                some ? runs : hardly,
                0,
                permille);
    }

    /** Begins anew where within a gap the share changes, up to {@code t}. */
    void fill(Lane lane, long from, long t) {
        while (next < windows.size() && windows.get(next).to < t) {
            begin(lane, Math.max(from, windows.get(next).to));
        }
    }
}
