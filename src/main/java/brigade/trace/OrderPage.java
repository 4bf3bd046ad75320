package brigade.trace;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * 256 orders with consecutive numbers: when each reached which stage. Used under the lock of the
 * trace.
 *
 * <p>A stage is kept as its distance from the first one seen of the order, in steps of 1.024 µs,
 * rounded down; 0 is not reached. Distances of more than 36 minutes count as 36 minutes.
 */
final class OrderPage {

    static final int ORDERS = 256;

    /** The stages before the end, then the end. */
    private static final int CELLS = Mark.PAID.ordinal() + 1;

    private static final int END = CELLS - 1;
    private static final int STEP_BITS = 10;
    private static final int SIGN = 1 << 31;

    static final long BYTES = ORDERS * (CELLS * 4L + 8 + 4 + 4 + 4 + 1) + 296;

    private final int firstOrder;
    private final int[] cells = new int[ORDERS * CELLS];
    private final long[] bases = new long[ORDERS];
    private final int[] late = new int[ORDERS];
    private final int[] seats = new int[ORDERS];

    /** Of those served the cents, of those failed the label that says why. */
    private final int[] outcomes = new int[ORDERS];

    private final byte[] ends = new byte[ORDERS];

    private long firstPlaced = Long.MAX_VALUE;
    private long lastEnd = Long.MIN_VALUE;
    private long firstSeen = Long.MAX_VALUE;
    private long lastSeen = Long.MIN_VALUE;
    private int seen;
    private int placed;
    private int ended;

    /** Those who are there once all marks have been, as soon as somebody has asked for them. */
    private @Nullable List<OrderState> presentNow;

    /** Ends of orders that had come to one before. There are none unless something is wrong. */
    private final List<SecondEnd> secondEnds = new ArrayList<>(0);

    private record SecondEnd(Mark end, long time, int tells) {}

    private final Tally all = new Tally();

    OrderPage(int firstOrder) {
        this.firstOrder = firstOrder;
    }

    /**
     * An order reached a stage. Lanes are indexed one after another, so stages may come in any
     * order.
     */
    void reached(int order, Mark stage, long time, int tells) {
        int row = order - firstOrder;
        int cell = row * CELLS + (stage.isEnd() ? END : stage.ordinal());
        if (cells[cell] != 0) {
            if (stage.isEnd()) {
                lastSeen = Math.max(lastSeen, time);
                secondEnds.add(new SecondEnd(stage, time, tells));
                lastEnd = Math.max(lastEnd, time);
                all.end(stage, tells);
            }
            return; // each other stage counts once
        }
        presentNow = null;
        firstSeen = Math.min(firstSeen, time);
        lastSeen = Math.max(lastSeen, time);
        if (!isSeen(row)) {
            bases[row] = time;
            seen++;
        }
        cells[cell] = encode(time - bases[row]);
        if (stage == Mark.PLACED) {
            late[row] = tells;
            firstPlaced = Math.min(firstPlaced, time);
            placed++;
            all.placed++;
        } else if (stage == Mark.TAKEN) {
            seats[row] = tells + 1;
        } else if (stage.isEnd()) {
            ends[row] = (byte) stage.ordinal();
            outcomes[row] = tells;
            lastEnd = Math.max(lastEnd, time);
            ended++;
            all.end(stage, tells);
        }
    }

    private boolean isSeen(int row) {
        for (int cell = row * CELLS; cell < (row + 1) * CELLS; cell++) {
            if (cells[cell] != 0) {
                return true;
            }
        }
        return false;
    }

    private static int encode(long distance) {
        return Math.clamp(distance >> STEP_BITS, SIGN + 1, Integer.MAX_VALUE) ^ SIGN;
    }

    private long timeOf(int row, int stage) {
        int cell = cells[row * CELLS + stage];
        return cell == 0 ? Long.MAX_VALUE : bases[row] + ((long) (cell ^ SIGN) << STEP_BITS);
    }

    /** When an order reached a stage, or {@link Long#MAX_VALUE}. */
    long at(int order, Mark stage) {
        int row = order - firstOrder;
        if (stage.isEnd()) {
            return ends[row] == stage.ordinal() ? timeOf(row, END) : Long.MAX_VALUE;
        }
        return timeOf(row, stage.ordinal());
    }

    boolean mayHavePresent(long t) {
        return firstPlaced <= t && (lastEnd > t || !settled());
    }

    boolean mayHaveEnded(long t0, long t1) {
        return ended > 0 && firstSeen < t1 && lastEnd >= t0;
    }

    /** Whether all its orders have ended: nothing in it changes any more. */
    boolean settled() {
        return ended == ORDERS && placed == ORDERS;
    }

    /** When the first of its orders was seen. */
    long firstSeen() {
        return firstSeen;
    }

    /** When the newest mark of its orders was. */
    long lastSeen() {
        return lastSeen;
    }

    /** Tells the orders that were seen and have not ended; returns whether there are any. */
    boolean inFlight(IntConsumer orders) {
        boolean any = false;
        for (int row = 0; row < ORDERS && !settled(); row++) {
            if (ends[row] == 0 && seenAt(row, lastSeen)) {
                orders.accept(order(row));
                any = true;
            }
        }
        return any;
    }

    /** Whether it is known when the order in a row arrived. */
    boolean isPlaced(int row) {
        return cells[row * CELLS + Mark.PLACED.ordinal()] != 0;
    }

    int order(int row) {
        return firstOrder + row;
    }

    private boolean presentAt(int row, long t) {
        return timeOf(row, Mark.PLACED.ordinal()) <= t && timeOf(row, END) > t;
    }

    /**
     * The orders in flight at {@code t}, by number. While none of them has a new mark, the list is
     * kept for those who ask for the newest instant again.
     */
    List<OrderState> present(long t) {
        if (t < lastSeen) {
            return listPresent(t);
        }
        List<OrderState> now = presentNow;
        if (now == null) {
            now = listPresent(t);
            presentNow = now; // any reader may do this: the list is whole wherever it is seen
        }
        return now;
    }

    private List<OrderState> listPresent(long t) {
        List<OrderState> present = new ArrayList<>();
        for (int row = 0; row < ORDERS; row++) {
            OrderState state = presentAt(row, t) ? state(row, t) : null;
            if (state != null) {
                present.add(state);
            }
        }
        return List.copyOf(present);
    }

    /** When the order in a row ended, or {@link Long#MAX_VALUE}. */
    long endOf(int row) {
        return timeOf(row, END);
    }

    /** How the order in a row ended, if it ended. */
    @Nullable Mark endMark(int row) {
        return ends[row] == 0 ? null : Mark.of(ends[row]);
    }

    /** The label that says why the order in a row failed; 0: it has not. */
    int reason(int row) {
        return ends[row] == Mark.FAILED.ordinal() ? outcomes[row] : 0;
    }

    /** The intended arrival of the order in a row. */
    long intended(int row) {
        return timeOf(row, Mark.PLACED.ordinal()) - late[row] * 1000L;
    }

    /** The newest stage reached at {@code t}, or null when the order was not there yet. */
    @Nullable OrderState state(int row, long t) {
        if (timeOf(row, Mark.PLACED.ordinal()) > t) {
            return null;
        }
        int stage = END;
        while (timeOf(row, stage) > t) {
            stage--;
        }
        Mark end = endMark(row);
        Mark mark = stage == END && end != null ? end : Mark.of(stage);
        boolean seated = timeOf(row, Mark.TAKEN.ordinal()) <= t;
        return new OrderState(
                order(row), mark, timeOf(row, stage), intended(row), seated ? seats[row] - 1 : -1);
    }

    /**
     * Adds what has happened to its orders up to {@code t}.
     *
     * @param firstPlaced the lowest number of an order that was seen to come: those below it had
     *     come before the trace began
     */
    void addTo(Tally tally, long t, int firstPlaced) {
        if (lastSeen <= t && placed == seen) { // all that is known had happened by then
            tally.add(all);
            tally.inFlight += seen - ended;
            return;
        }
        for (int row = 0; row < ORDERS; row++) {
            addTo(tally, row, t, firstPlaced);
        }
        for (SecondEnd second : secondEnds) {
            if (second.time <= t) {
                tally.end(second.end, second.tells);
            }
        }
    }

    private void addTo(Tally tally, int row, long t, int firstPlaced) {
        boolean came = timeOf(row, Mark.PLACED.ordinal()) <= t;
        if (!came && !seenAt(row, t)) {
            return;
        }
        if (came || order(row) < firstPlaced) {
            tally.placed++;
        }
        Mark end = endMark(row);
        if (end != null && timeOf(row, END) <= t) {
            tally.end(end, outcomes[row]);
        } else {
            tally.inFlight++;
        }
    }

    private boolean seenAt(int row, long t) {
        for (int stage = 0; stage < CELLS; stage++) {
            if (timeOf(row, stage) <= t) {
                return true;
            }
        }
        return false;
    }
}
