package brigade.observe.jfr;

import brigade.trace.Activity;
import brigade.trace.Known;

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

    private final int runs;
    private final int hardly;
    private final long end;
    private final List<Window> windows = new ArrayList<>();
    private Window last;
    private int shared;
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

    /** All shares are known; gaps are told from now on. */
    void sharesKnown() {
        if (!windows.isEmpty() && end > last.from) {
            last.to = end;
            last.cpu = Math.min(LEFT_OUT, end - last.from);
            windows.add(last);
        }
    }

    /** Nothing was recorded between these, by time. */
    void gap(long from, long to) {
        while (shared < windows.size() && windows.get(shared).to <= from) {
            shared++;
        }
        for (int i = shared; i < windows.size() && windows.get(i).from < to; i++) {
            Window window = windows.get(i);
            window.free += Math.max(0, Math.min(to, window.to) - Math.max(from, window.from));
        }
    }

    /** Begins what is known of a gap at {@code t}; by time. */
    void begin(ToldTrace.ToldLane lane, long t) {
        while (next < windows.size() && windows.get(next).to <= t) {
            next++;
        }
        if (next == windows.size() || windows.get(next).from > t) {
            lane.begin(t, Activity.UNKNOWN, Known.UNKNOWN, 0, 0);
            return;
        }
        int permille = windows.get(next).permille();
        boolean some = permille >= RUNS;
        lane.begin(
                t,
                some ? Activity.RUNNING : Activity.UNKNOWN,
                Known.BOUNDED,
                some ? runs : hardly,
                permille);
    }

    /** Begins anew where within a gap the share changes, up to {@code t}. */
    void fill(ToldTrace.ToldLane lane, long from, long t) {
        while (next < windows.size() && windows.get(next).to < t) {
            begin(lane, Math.max(from, windows.get(next).to));
        }
    }
}
