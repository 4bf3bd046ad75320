package brigade.trace;

import java.util.Arrays;

/**
 * When each of some requests reached which stage: a row a request, a cell a stage.
 *
 * <p>A time is kept as its distance from the first one of its row, in steps of 1.024 µs, rounded
 * down; 0 is not reached. Distances of more than 36 minutes count as 36 minutes.
 */
final class StageTimes {

    /** Of a stage that was not reached. */
    static final long NEVER = Long.MAX_VALUE;

    private static final int STEP_BITS = 10;
    private static final int SIGN = 1 << 31;

    private final int width;
    private final int[] cells;
    private final long[] bases;

    /**
     * @param width cells of a row
     */
    StageTimes(int rows, int width) {
        this.width = width;
        cells = new int[rows * width];
        bases = new long[rows];
    }

    /** Forgets all rows. */
    void clear() {
        Arrays.fill(cells, 0); // without a cell the base of a row tells nothing
    }

    /** Whether a stage was reached. */
    boolean has(int row, int cell) {
        return cells[row * width + cell] != 0;
    }

    private boolean hasAny(int row) {
        for (int cell = 0; cell < width; cell++) {
            if (has(row, cell)) {
                return true;
            }
        }
        return false;
    }

    /** A stage was reached; returns whether it is the first that is seen of its row. */
    boolean put(int row, int cell, long time) {
        boolean first = !hasAny(row);
        if (first) {
            bases[row] = time;
        }
        long distance = time - bases[row];
        cells[row * width + cell] =
                Math.clamp(distance >> STEP_BITS, SIGN + 1, Integer.MAX_VALUE) ^ SIGN;
        return first;
    }

    /** When a stage was reached, or {@link #NEVER}. */
    long at(int row, int cell) {
        int kept = cells[row * width + cell];
        return kept == 0 ? NEVER : bases[row] + ((long) (kept ^ SIGN) << STEP_BITS);
    }

    /** Whether any stage was reached by {@code t}. */
    boolean reachedBy(int row, long t) {
        for (int cell = 0; cell < width; cell++) {
            if (at(row, cell) <= t) {
                return true;
            }
        }
        return false;
    }
}
