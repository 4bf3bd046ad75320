package brigade.measure.compare;

import brigade.server.Ending;
import brigade.server.Kind;
import brigade.server.Ledger;
import brigade.server.Order;

import org.HdrHistogram.Histogram;

/**
 * Counts the orders whose intended arrival lies in a stretch of time, however late they end. Any
 * thread.
 */
final class OrderStatistics implements Ledger.Watcher {

    private static final int DIGITS = 3;

    private final Histogram micros = new Histogram(DIGITS);
    private final Histogram userMicros = new Histogram(DIGITS);
    private final Reservoir dots = new Reservoir(Latency.MOST_DOTS);
    private final Reservoir userDots = new Reservoir(Latency.MOST_DOTS);
    private long from = Long.MAX_VALUE;
    private long to = Long.MAX_VALUE;
    private long placed;
    private long served;
    private long failed;
    private long turnedAway;
    private long paidInTime;

    /** Counts who means to come from now on; the ledger tells it and nobody else. */
    static OrderStatistics fromNow(Ledger ledger) {
        OrderStatistics tally = new OrderStatistics();
        ledger.watch(tally);
        // Not before the ledger knows of it: nobody may be counted as served but not as placed.
        tally.begin();
        return tally;
    }

    private synchronized void begin() {
        from = System.nanoTime();
    }

    /** The stretch ends here: who means to come later is not counted. */
    synchronized void until(long end) {
        to = end;
    }

    @Override
    public synchronized void placed(Order order) {
        if (counts(order)) {
            placed++;
        }
    }

    @Override
    public synchronized void ended(Order order, Ending how) {
        long now = System.nanoTime();
        if (how == Ending.PAID && now >= from && now < to) {
            paidInTime++;
        }
        if (!counts(order)) {
            return;
        }
        switch (how) {
            case PAID -> served(order, now);
            case FAILED -> failed++;
            case TURNED_AWAY, LEFT -> turnedAway++;
        }
    }

    private void served(Order order, long now) {
        served++;
        long took = Math.max(0, (now - order.guest().intended()) / 1_000);
        micros.recordValue(took);
        dots.add(took / 1e3);
        if (order.guest().kind() == Kind.USER_ACTION) {
            userMicros.recordValue(took);
            userDots.add(took / 1e3);
        }
    }

    private boolean counts(Order order) {
        long intended = order.guest().intended();
        return intended >= from && intended < to;
    }

    synchronized OrderCounts counts() {
        return new OrderCounts(placed, served, failed, turnedAway);
    }

    /** Orders paid within the stretch, whenever they were placed. */
    synchronized long paidInTime() {
        return paidInTime;
    }

    synchronized Latency latency() {
        return Latency.ofMicros(micros, dots.sorted());
    }

    synchronized Latency userActions() {
        return Latency.ofMicros(userMicros, userDots.sorted());
    }
}
