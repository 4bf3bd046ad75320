package brigade.trace;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * 256 requests with consecutive numbers: when each reached which stage. Used under the lock of the
 * trace.
 */
final class RequestPage {

    static final int REQUESTS = 256;

    /** The code of the first stage. */
    private static final int ARRIVAL = 0;

    private final Lifecycle lifecycle;
    private final int first;

    /** Where the end lies: after the stages before it. */
    private final int end;

    private final RequestRows rows;

    private long firstArrived = Long.MAX_VALUE;
    private long lastEnd = Long.MIN_VALUE;
    private long firstSeen = Long.MAX_VALUE;
    private long lastSeen = Long.MIN_VALUE;
    private int seen;
    private int arrived;
    private int ended;

    /** Those who are there once all marks have been, as soon as somebody has asked for them. */
    private @Nullable List<RequestState> presentNow;

    /** Ends of requests that had come to one before. There are none unless something is wrong. */
    private final List<SecondEnd> secondEnds = new ArrayList<>(0);

    private record SecondEnd(Stage end, long time, int tells) {}

    private final Tally all = new Tally();

    /**
     * @param rows without a request; this page's until it is let go
     */
    RequestPage(Lifecycle lifecycle, int first, RequestRows rows) {
        this.lifecycle = lifecycle;
        this.first = first;
        this.rows = rows;
        end = lifecycle.open();
    }

    /** Rows for a page. */
    static RequestRows newRows(Lifecycle lifecycle) {
        return new RequestRows(REQUESTS, lifecycle.open() + 1);
    }

    /** Ends the page; returns its rows, without a request, for another one. */
    RequestRows letGo() {
        rows.clear();
        return rows;
    }

    /** What a page takes, bytes. */
    static long bytes(Lifecycle lifecycle) {
        return REQUESTS * ((lifecycle.open() + 1) * 4L + 8 + 4 + 4 + 4 + 1) + 320;
    }

    /**
     * A request reached a stage. Lanes are indexed one after another, so stages may come in any
     * order.
     */
    void reached(int request, Stage stage, long time, int tells) {
        int row = request - first;
        int cell = stage.isEnd() ? end : stage.code();
        if (rows.times.has(row, cell)) {
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
        if (rows.times.put(row, cell, time)) {
            seen++;
        }
        if (stage.argument() == Stage.Argument.PLACE) {
            rows.places[row] = tells + 1;
        }
        if (stage.code() == ARRIVAL) {
            rows.late[row] = stage.argument() == Stage.Argument.LATENESS ? tells : 0;
            firstArrived = Math.min(firstArrived, time);
            arrived++;
            all.arrived++;
        } else if (stage.isEnd()) {
            rows.ends[row] = (byte) (stage.code() + 1);
            rows.outcomes[row] = tells;
            lastEnd = Math.max(lastEnd, time);
            ended++;
            all.end(stage, tells);
        }
    }

    /** When a request reached a stage, or {@link Long#MAX_VALUE}. */
    long at(int request, Stage stage) {
        int row = request - first;
        if (stage.isEnd()) {
            return rows.ends[row] == stage.code() + 1 ? rows.times.at(row, end) : Long.MAX_VALUE;
        }
        return rows.times.at(row, stage.code());
    }

    boolean mayHavePresent(long t) {
        return firstArrived <= t && (lastEnd > t || !settled());
    }

    boolean mayHaveEnded(long t0, long t1) {
        return ended > 0 && firstSeen < t1 && lastEnd >= t0;
    }

    /** Whether all its requests have ended: nothing in it changes any more. */
    boolean settled() {
        return ended == REQUESTS && arrived == REQUESTS;
    }

    /** When the first of its requests was seen. */
    long firstSeen() {
        return firstSeen;
    }

    /** When the newest mark of its requests was. */
    long lastSeen() {
        return lastSeen;
    }

    /** Tells the requests that were seen and have not ended; returns whether there are any. */
    boolean inFlight(IntConsumer requests) {
        boolean any = false;
        for (int row = 0; row < REQUESTS && !settled(); row++) {
            if (rows.ends[row] == 0 && rows.times.reachedBy(row, lastSeen)) {
                requests.accept(request(row));
                any = true;
            }
        }
        return any;
    }

    /** Whether it is known when the request in a row arrived. */
    boolean hasArrived(int row) {
        return rows.times.has(row, ARRIVAL);
    }

    private int request(int row) {
        return first + row;
    }

    private boolean presentAt(int row, long t) {
        return rows.times.at(row, ARRIVAL) <= t && rows.times.at(row, end) > t;
    }

    /**
     * The requests in flight at {@code t}, by number. While none of them has a new mark, the list
     * is kept for those who ask for the newest instant again.
     */
    List<RequestState> present(long t) {
        if (t < lastSeen) {
            return listPresent(t);
        }
        List<RequestState> now = presentNow;
        if (now == null) {
            now = listPresent(t);
            presentNow = now; // any reader may do this: the list is whole wherever it is seen
        }
        return now;
    }

    private List<RequestState> listPresent(long t) {
        List<RequestState> present = new ArrayList<>();
        for (int row = 0; row < REQUESTS; row++) {
            RequestState state = presentAt(row, t) ? state(row, t) : null;
            if (state != null) {
                present.add(state);
            }
        }
        return List.copyOf(present);
    }

    /** When the request in a row ended, or {@link Long#MAX_VALUE}. */
    long endOf(int row) {
        return rows.times.at(row, end);
    }

    /** How the request in a row ended, if it ended. */
    @Nullable Stage endStage(int row) {
        return rows.ends[row] == 0 ? null : lifecycle.at(rows.ends[row] - 1);
    }

    /** The label that says why the request in a row failed; 0: it has not. */
    int reason(int row) {
        Stage stage = endStage(row);
        return stage != null && stage.outcome() == Stage.Outcome.FAILED ? rows.outcomes[row] : 0;
    }

    /** The intended arrival of the request in a row. */
    long intended(int row) {
        return rows.times.at(row, ARRIVAL) - rows.late[row] * 1000L;
    }

    /** The newest stage reached at {@code t}, or null when the request was not there yet. */
    @Nullable RequestState state(int row, long t) {
        if (rows.times.at(row, ARRIVAL) > t) {
            return null;
        }
        int cell = end;
        while (rows.times.at(row, cell) > t) {
            cell--;
        }
        Stage ending = endStage(row);
        Stage stage = cell == end && ending != null ? ending : lifecycle.at(cell);
        boolean hasPlace = rows.places[row] != 0 && rows.times.at(row, lifecycle.placing()) <= t;
        return new RequestState(
                request(row),
                stage,
                rows.times.at(row, cell),
                intended(row),
                hasPlace ? rows.places[row] - 1 : -1);
    }

    /**
     * Adds what has happened to its requests up to {@code t}.
     *
     * @param firstArrived the lowest number of a request that was seen to arrive: those below it
     *     had arrived before the trace began
     */
    void addTo(Tally tally, long t, int firstArrived) {
        if (lastSeen <= t && arrived == seen) { // all that is known had happened by then
            tally.add(all);
            tally.inFlight += seen - ended;
            return;
        }
        for (int row = 0; row < REQUESTS; row++) {
            addTo(tally, row, t, firstArrived);
        }
        for (SecondEnd second : secondEnds) {
            if (second.time <= t) {
                tally.end(second.end, second.tells);
            }
        }
    }

    private void addTo(Tally tally, int row, long t, int firstArrived) {
        boolean came = rows.times.at(row, ARRIVAL) <= t;
        if (!came && !rows.times.reachedBy(row, t)) {
            return;
        }
        if (came || request(row) < firstArrived) {
            tally.arrived++;
        }
        Stage ending = endStage(row);
        if (ending != null && rows.times.at(row, end) <= t) {
            tally.end(ending, rows.outcomes[row]);
        } else {
            tally.inFlight++;
        }
    }
}
