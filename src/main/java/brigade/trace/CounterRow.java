package brigade.trace;

import java.util.Arrays;

/**
 * A counter reduced to pixels: its least and greatest value in each. A buffer that is filled again
 * and again.
 */
public final class CounterRow {

    private final long[] least;
    private final long[] greatest;
    private final boolean[] known;

    /** A row of {@code width} pixels, at least 1. */
    public CounterRow(int width) {
        if (width < 1) {
            throw new IllegalArgumentException("a row has at least 1 pixel, not " + width);
        }
        least = new long[width];
        greatest = new long[width];
        known = new boolean[width];
    }

    public int width() {
        return least.length;
    }

    /** Whether the counter had a value in this pixel. */
    public boolean known(int x) {
        return known[x];
    }

    /** Its least value in this pixel. Exact to 7 digits where samples are many. */
    public long least(int x) {
        return least[x];
    }

    /** Its greatest value in this pixel. Exact to 7 digits where samples are many. */
    public long greatest(int x) {
        return greatest[x];
    }

    void clear() {
        Arrays.fill(known, false);
    }

    void add(int x, long low, long high) {
        least[x] = known[x] ? Math.min(least[x], low) : low;
        greatest[x] = known[x] ? Math.max(greatest[x], high) : high;
        known[x] = true;
    }
}
