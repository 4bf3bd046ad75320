package brigade.restaurant;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.server.Kind;
import brigade.server.Order;
import brigade.server.shared.SharedResources;
import brigade.trace.Lane;

import java.util.concurrent.atomic.AtomicInteger;

/** How every order begins: with a number, in the ledger and in the trace. Any thread. */
final class Admission {
    private final SharedResources resources;
    private final AtomicInteger numbers = new AtomicInteger();

    /** By the kind's ordinal. */
    private final int[] labels = new int[Kind.values().length];

    Admission(SharedResources resources) {
        this.resources = resources;
        for (Kind kind : Kind.values()) {
            labels[kind.ordinal()] = resources.recorder().label(kind.label());
        }
    }

    /** That of the next order. */
    int number() {
        return numbers.incrementAndGet();
    }

    /** An order arrives; on the thread that writes the lane, as below. */
    void place(Order order, Lane lane) {
        resources.ledger().placed(order);
        long late = (System.nanoTime() - order.guest().intended()) / 1000;
        int kind = labels[order.guest().kind().ordinal()];
        lane.mark(OrderStage.PLACED, kind, order.id(), (int) Math.min(late, Integer.MAX_VALUE));
    }

    /** There is no room for it. */
    void turnAway(Order order, Lane lane) {
        lane.mark(OrderStage.TURNED_AWAY, 0, order.id(), 0);
        resources.ledger().turnedAway(order);
    }
}
