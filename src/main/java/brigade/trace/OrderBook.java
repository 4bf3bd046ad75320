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
 * The stages of all orders, found from their marks. Any thread may ask. Stages are exact to 1.024
 * µs and never later than the mark; the marks themselves have the nanosecond.
 *
 * <p>A query costs time by the orders that are there, plus one look at each 256 kept.
 *
 * <p>Orders are let go by pages, once the trace has let go the time of all that is known of them.
 * Those in flight keep their page, as their guests are still to be seen; but an end may have been
 * lost, and nobody can know. So there are a few such pages at most: of orders in flight on older
 * ones no more than the number is kept, to count their end if it comes.
 */
public final class OrderBook {

    /** No order has been given this stage. */
    public static final long NEVER = Long.MAX_VALUE;

    /** Pages that are kept for orders in flight alone. */
    private static final int MOST_WAITING = 64;

    /** Orders without a page; 300 kB. Older ones count as in flight for ever. */
    private static final int MOST_PAGELESS = 4096;

    private final TreeMap<Integer, OrderPage> pages = new TreeMap<>();
    private final Tally released = new Tally();
    private final ChunkPool pool;
    private final Lock lock;
    private final long mostWaiting;

    /** Orders in flight that have no page any more; the oldest first. */
    private final Set<Integer> pageless = new LinkedHashSet<>();

    /** The page that was written last: orders come and go in about their order. */
    private @Nullable OrderPage newest;

    private int newestNumber;

    /** The lowest number of an order that was seen to come. */
    private int firstPlaced = Integer.MAX_VALUE;

    OrderBook(ChunkPool pool, Lock readLock) {
        this.pool = pool;
        lock = readLock;
        mostWaiting = Math.clamp(pool.budget() / 16 / OrderPage.BYTES, 1, MOST_WAITING);
    }

    /** When an order reached a stage, nanoseconds, or {@link #NEVER}. */
    public long at(int order, Mark stage) {
        lock.lock();
        try {
            OrderPage page = pages.get(number(order));
            return page == null ? NEVER : page.at(order, stage);
        } finally {
            lock.unlock();
        }
    }

    /** How far an order was at {@code t}, or null when it was not there yet or has been let go. */
    public @Nullable OrderState state(int order, long t) {
        lock.lock();
        try {
            OrderPage page = pages.get(number(order));
            return page == null ? null : page.state(row(order), t);
        } finally {
            lock.unlock();
        }
    }

    /** The orders in flight at {@code t}, by number. */
    public void present(long t, Consumer<OrderState> each) {
        lock.lock();
        try {
            for (OrderPage page : pages.values()) {
                if (page.mayHavePresent(t)) {
                    page.present(t).forEach(each);
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** The orders that ended in [t0, t1), by number, in their last state. */
    public void ended(long t0, long t1, Consumer<OrderState> each) {
        eachEnded(
                t0,
                t1,
                (page, row) -> {
                    OrderState state = page.state(row, page.endOf(row));
                    if (state != null) {
                        each.accept(state);
                    }
                });
    }

    /**
     * Nanoseconds from the intended arrival to the payment of the orders served in [t0, t1), by
     * number; without those of which the arrival was lost.
     */
    public void latencies(long t0, long t1, LongConsumer nanos) {
        eachEnded(
                t0,
                t1,
                (page, row) -> {
                    if (page.endMark(row) == Mark.PAID && page.isPlaced(row)) {
                        nanos.accept(page.endOf(row) - page.intended(row));
                    }
                });
    }

    private interface RowVisitor {
        void visit(OrderPage page, int row);
    }

    private void eachEnded(long t0, long t1, RowVisitor visitor) {
        lock.lock();
        try {
            for (OrderPage page : pages.values()) {
                if (page.mayHaveEnded(t0, t1)) {
                    for (int row = 0; row < OrderPage.ORDERS; row++) {
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

    /** What became of all orders up to {@code t}, those let go included. */
    public Totals totals(long t) {
        lock.lock();
        try {
            Tally tally = new Tally();
            tally.add(released);
            for (OrderPage page : pages.values()) {
                if (page.firstSeen() <= t) {
                    page.addTo(tally, t, firstPlaced);
                }
            }
            return tally.totals();
        } finally {
            lock.unlock();
        }
    }

    /** Why an order failed, a label; 0: it has not, or nobody said. */
    public int reason(int order) {
        lock.lock();
        try {
            OrderPage page = pages.get(number(order));
            return page == null ? 0 : page.reason(row(order));
        } finally {
            lock.unlock();
        }
    }

    /**
     * A mark of a stage was found. Under the write lock.
     *
     * @param tells the label of a failure, the argument of all others
     */
    void reached(int order, Mark stage, long time, int tells) {
        if (!pageless.isEmpty() && pageless.contains(order)) {
            endPageless(order, stage, tells);
            return;
        }
        int number = number(order);
        OrderPage page = newest;
        if (page == null || number != newestNumber) {
            page = page(number, order);
            newest = page;
            newestNumber = number;
        }
        page.reached(order, stage, time, tells);
        if (stage == Mark.PLACED && order < firstPlaced) {
            firstPlaced = order;
        }
    }

    private void endPageless(int order, Mark stage, int tells) {
        if (stage.isEnd()) {
            pageless.remove(order);
            released.inFlight--;
            released.end(stage, tells);
        }
    }

    private OrderPage page(int number, int order) {
        OrderPage page = pages.get(number);
        if (page == null) {
            page = new OrderPage(order - row(order));
            pages.put(number, page);
            pool.charge(OrderPage.BYTES);
        }
        return page;
    }

    /** Lets pages go of which all that is known was before {@code t}. Under the write lock. */
    void release(long t) {
        Deque<Integer> waiting = new ArrayDeque<>();
        Iterator<Map.Entry<Integer, OrderPage>> each = pages.entrySet().iterator();
        while (each.hasNext()) {
            Map.Entry<Integer, OrderPage> entry = each.next();
            OrderPage page = entry.getValue();
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
            OrderPage page = pages.remove(waiting.remove());
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

    private void letGo(OrderPage page) {
        page.addTo(released, page.lastSeen(), firstPlaced);
        newest = null;
        pool.charge(-OrderPage.BYTES);
    }

    private static int number(int order) {
        return (order - 1) / OrderPage.ORDERS;
    }

    private static int row(int order) {
        return (order - 1) % OrderPage.ORDERS;
    }
}
