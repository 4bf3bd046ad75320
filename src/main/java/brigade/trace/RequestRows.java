package brigade.trace;

import java.util.Arrays;

/**
 * What a page keeps of each of its requests, a row each. Rows outlive their page: as pages come and
 * go for as long as requests do, arrays made for each would be garbage of the old generation.
 */
final class RequestRows {

    /** When each reached which stage. */
    final StageTimes times;

    /** By how much the arrival was late, µs. */
    final int[] late;

    /** The place plus 1. */
    final int[] places;

    /** Of those served the amount, of those failed the label that says why. */
    final int[] outcomes;

    /** The code of the stage that ended it, plus 1. */
    final byte[] ends;

    RequestRows(int rows, int stages) {
        times = new StageTimes(rows, stages);
        late = new int[rows];
        places = new int[rows];
        outcomes = new int[rows];
        ends = new byte[rows];
    }

    /** Forgets all requests. */
    void clear() {
        times.clear();
        Arrays.fill(late, 0);
        Arrays.fill(places, 0);
        Arrays.fill(outcomes, 0);
        Arrays.fill(ends, (byte) 0);
    }
}
