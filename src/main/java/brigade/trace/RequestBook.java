package brigade.trace;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * The stages of all requests, found from their marks. Any thread may ask. Stages are exact to 1.024
 * µs and never later than the mark; the marks themselves have the nanosecond.
 *
 * <p>A query costs time by the requests that are there, plus one look at each 256 kept.
 *
 * <p>Requests are let go by pages, once the trace has let go the time of all that is known of them.
 * Those in flight keep their page, as they are still to be seen; but an end may have been lost, and
 * nobody can know. So there are a few such pages at most: of requests in flight on older ones no
 * more than the number is kept, to count their end if it comes.
 */
public final class RequestBook {

    /** The request has not reached this stage. */
    public static final long NEVER = Long.MAX_VALUE;

    /** Pages that are kept for requests in flight alone. */
    private static final int MOST_WAITING = 64;

    /** Requests without a page; 300 kB. Older ones count as in flight for ever. */
    private static final int MOST_PAGELESS = 4096;

    /** Rows that are kept for pages to come; 1 MB. */
    private static final int MOST_FREE = 64;

    private final TreeMap<Integer, RequestPage> pages = new TreeMap<>();
    private final Deque<RequestRows> free = new ArrayDeque<>();
    private final Tally released = new Tally();
    private final Lifecycle lifecycle;
    private final long pageBytes;
    private final ChunkPool pool;
    private final Lock lock;
    private final long mostWaiting;

    /** Requests in flight that have no page any more; the oldest first. */
    private final Set<Integer> pageless = new LinkedHashSet<>();

    /**
     * The page that was written last: requests come and go in about the sequence of their numbers.
     */
    private @Nullable RequestPage newest;

    private int newestNumber;

    /** The lowest number of a request that was seen to arrive. */
    private int firstArrived = Integer.MAX_VALUE;

    RequestBook(Lifecycle lifecycle, ChunkPool pool, Lock readLock) {
        this.lifecycle = lifecycle;
        pageBytes = RequestPage.bytes(lifecycle);
        this.pool = pool;
        lock = readLock;
        mostWaiting = Math.clamp(pool.budget() / 16 / pageBytes, 1, MOST_WAITING);
    }

    /** When a request reached a stage, nanoseconds, or {@link #NEVER}. */
    public long at(int request, Stage stage) {
        lock.lock();
        try {
            RequestPage page = pages.get(number(request));
            return page == null ? NEVER : page.at(request, stage);
        } finally {
            lock.unlock();
        }
    }

    /** How far a request was at {@code t}, or null when it was not there yet or has been let go. */
    public @Nullable RequestState state(int request, long t) {
        lock.lock();
        try {
            RequestPage page = pages.get(number(request));
            return page == null ? null : page.state(row(request), t);
        } finally {
            lock.unlock();
        }
    }

    /** The requests in flight at {@code t}, by number. */
    public void present(long t, Consumer<RequestState> each) {
        lock.lock();
        try {
            for (RequestPage page : pages.values()) {
                if (page.mayHavePresent(t)) {
                    page.present(t).forEach(each);
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** The requests that ended in [t0, t1), by number, in their last state. */
    public void ended(long t0, long t1, Consumer<RequestState> each) {
        eachEnded(
                t0,
                t1,
                (page, row) -> {
                    RequestState state = page.state(row, page.endOf(row));
                    if (state != null) {
                        each.accept(state);
                    }
                });
    }

    /**
     * Nanoseconds from the intended arrival to the end of the requests served in [t0, t1), by
     * number; without those of which the arrival was lost.
     */
    public void latencies(long t0, long t1, LongConsumer nanos) {
        eachEnded(
                t0,
                t1,
                (page, row) -> {
                    Stage end = page.endStage(row);
                    if (end != null
                            && end.outcome() == Stage.Outcome.SERVED
                            && page.hasArrived(row)) {
                        nanos.accept(page.endOf(row) - page.intended(row));
                    }
                });
    }

    private interface RowVisitor {
        void visit(RequestPage page, int row);
    }

    private void eachEnded(long t0, long t1, RowVisitor visitor) {
        lock.lock();
        try {
            for (RequestPage page : pages.values()) {
                if (page.mayHaveEnded(t0, t1)) {
                    for (int row = 0; row < RequestPage.REQUESTS; row++) {
                        long end = page.endOf(row);
                        if (end >= t0 && end < t1) {
                            visitor.visit(page, row);
                        }
                    }
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** What became of all requests up to {@code t}, those let go included. */
    public Totals totals(long t) {
        lock.lock();
        try {
            Tally tally = new Tally();
            tally.add(released);
            for (RequestPage page : pages.values()) {
                if (page.firstSeen() <= t) {
                    page.addTo(tally, t, firstArrived);
                }
            }
            return tally.totals();
        } finally {
            lock.unlock();
        }
    }

    /** Why a request failed, a label; 0: it has not, or nobody said. */
    public int reason(int request) {
        lock.lock();
        try {
            RequestPage page = pages.get(number(request));
            return page == null ? 0 : page.reason(row(request));
        } finally {
            lock.unlock();
        }
    }

    /** A mark was found, maybe of a stage. Under the write lock. */
    void reached(long time, int meta, long data) {
        int request = Encoding.request(data);
        if (request > 0 && lifecycle.has(Encoding.code(meta))) {
            Stage stage = lifecycle.at(Encoding.code(meta));
            boolean failed = stage.outcome() == Stage.Outcome.FAILED;
            reached(request, stage, time, failed ? Encoding.label(meta) : Encoding.arg(data));
        }
    }

    /**
     * A mark of a stage was found. Under the write lock.
     *
     * @param tells the label of a failure, the argument of all others
     */
    void reached(int request, Stage stage, long time, int tells) {
        if (!pageless.isEmpty() && pageless.contains(request)) {
            endPageless(request, stage, tells);
            return;
        }
        int number = number(request);
        RequestPage page = newest;
        if (page == null || number != newestNumber) {
            page = page(number, request);
            newest = page;
            newestNumber = number;
        }
        page.reached(request, stage, time, tells);
        if (stage.code() == 0 && request < firstArrived) {
            firstArrived = request;
        }
    }

    private void endPageless(int request, Stage stage, int tells) {
        if (stage.isEnd()) {
            pageless.remove(request);
            released.inFlight--;
            released.end(stage, tells);
        }
    }

    private RequestPage page(int number, int request) {
        RequestPage page = pages.get(number);
        if (page == null) {
            RequestRows used = free.poll();
            RequestRows rows = used == null ? RequestPage.newRows(lifecycle) : used;
            page = new RequestPage(lifecycle, request - row(request), rows);
            pages.put(number, page);
            pool.charge(pageBytes);
        }
        return page;
    }

    /** Lets pages go of which all that is known was before {@code t}. Under the write lock. */
    void release(long t) {
        Deque<Integer> waiting = new ArrayDeque<>();
        Iterator<Map.Entry<Integer, RequestPage>> each = pages.entrySet().iterator();
        while (each.hasNext()) {
            Map.Entry<Integer, RequestPage> entry = each.next();
            RequestPage page = entry.getValue();
            if (page.lastSeen() < t) {
                if (page.inFlight(_ -> {})) {
                    waiting.add(entry.getKey());
                } else {
                    each.remove();
                    letGo(page);
                }
            }
        }
        while (waiting.size() > mostWaiting) {
            RequestPage page = pages.remove(waiting.remove());
            if (page != null) {
                page.inFlight(pageless::add);
                letGo(page);
            }
        }
        Iterator<Integer> oldest = pageless.iterator();
        while (pageless.size() > MOST_PAGELESS) {
            oldest.next();
            oldest.remove();
        }
    }

    private void letGo(RequestPage page) {
        page.addTo(released, page.lastSeen(), firstArrived);
        newest = null;
        pool.charge(-pageBytes);
        RequestRows rows = page.letGo();
        if (free.size() < MOST_FREE) {
            free.add(rows);
        }
    }

    private static int number(int request) {
        return (request - 1) / RequestPage.REQUESTS;
    }

    private static int row(int request) {
        return (request - 1) % RequestPage.REQUESTS;
    }
}
