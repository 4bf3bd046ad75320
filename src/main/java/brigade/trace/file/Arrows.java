package brigade.trace.file;

import brigade.trace.Event;

import com.fasterxml.jackson.core.io.SerializedString;

import java.io.IOException;
import java.util.Arrays;

/** Collects which lane served a request when, and draws the arrows from each lane to the next. */
final class Arrows {

    /** Arrows are for the eye; who looks at this many sees none of them. */
    private static final int MOST = 500_000;

    /**
     * An arrow begins this far into its span, or in its middle: viewers look for the span there.
     */
    private static final long INTO = 1000;

    private static final SerializedString FIRST = new SerializedString("s");
    private static final SerializedString STEP = new SerializedString("t");
    private static final SerializedString LAST = new SerializedString("f");

    private long[] times = new long[256];
    private int[] lanes = new int[256];
    private int[] pids = new int[256];

    /** Order and place in the other columns. */
    private long[] keys = new long[256];

    private int count;

    /** A lane begins to serve a request. */
    void reached(Event span, int pid, long end) {
        long half = (end - span.time()) / 2;
        if (span.request() <= 0 || half < 1 || count == MOST) {
            return;
        }
        if (count == keys.length) {
            times = Arrays.copyOf(times, 2 * count);
            lanes = Arrays.copyOf(lanes, 2 * count);
            pids = Arrays.copyOf(pids, 2 * count);
            keys = Arrays.copyOf(keys, 2 * count);
        }
        times[count] = span.time() + Math.min(half, INTO);
        lanes[count] = span.lane();
        pids[count] = pid;
        keys[count] = ((long) span.request() << 32) | count;
        count++;
    }

    void write(EventJson json) throws IOException {
        Arrays.sort(keys, 0, count);
        int from = 0;
        for (int i = 1; i <= count; i++) {
            if (i == count || request(keys[i]) != request(keys[from])) {
                writeRequest(from, i, json);
                from = i;
            }
        }
    }

    private void writeRequest(int from, int to, EventJson json) throws IOException {
        sortByTime(from, to);
        int end = withoutRepeats(from, to);
        if (end - from < 2) {
            return;
        }
        for (int i = from; i < end; i++) {
            int at = (int) keys[i];
            SerializedString phase = i == from ? FIRST : i == end - 1 ? LAST : STEP;
            json.arrow(phase, pids[at], lanes[at], request(keys[i]), times[at]);
        }
    }

    /** An order reaches few lanes, and mostly in the order of time. */
    private void sortByTime(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            long key = keys[i];
            int j = i;
            while (j > from && times[(int) keys[j - 1]] > times[(int) key]) {
                keys[j] = keys[j - 1];
                j--;
            }
            keys[j] = key;
        }
    }

    private int withoutRepeats(int from, int to) {
        int end = from;
        for (int i = from; i < to; i++) {
            if (end == from || lanes[(int) keys[i]] != lanes[(int) keys[end - 1]]) {
                keys[end++] = keys[i];
            }
        }
        return end;
    }

    private static int request(long key) {
        return (int) (key >>> 32);
    }
}
