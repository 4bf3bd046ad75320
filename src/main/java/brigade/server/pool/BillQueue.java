package brigade.server.pool;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.server.Order;
import brigade.server.shared.Line;
import brigade.trace.Lane;

import org.jspecify.annotations.Nullable;

/**
 * The orders that are to be paid: a bounded queue, and before it those for which it has no room
 * yet. The caller holds the lock of the pool.
 */
final class BillQueue {
    private final Line queued = new Line();
    private final Line jammed = new Line();

    /** The order is to be paid; {@link #queueUp} lets it into the queue. */
    void add(Order order) {
        jammed.add(order);
    }

    /** Takes the next one out of the queue; null if there is none. */
    @Nullable Order poll() {
        return queued.poll();
    }

    int size() {
        return queued.size();
    }

    boolean jammed() {
        return jammed.size() > 0;
    }

    boolean jammed(boolean urgent) {
        return jammed.count(urgent) > 0;
    }

    /**
     * Lets in as many as there is room for; urgent ones have room of their own, and go first.
     *
     * @param most how many of either kind the queue takes
     * @return how many have come in
     */
    int queueUp(int most, Lane lane) {
        return queueUp(true, most, lane) + queueUp(false, most, lane);
    }

    private int queueUp(boolean urgent, int most, Lane lane) {
        int more = 0;
        while (queued.count(urgent) < most) {
            Order order = jammed.poll(urgent);
            if (order == null) {
                break;
            }
            lane.mark(OrderStage.BILLED, 0, order.id(), 0);
            queued.add(order);
            more++;
        }
        return more;
    }
}
