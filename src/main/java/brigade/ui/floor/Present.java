package brigade.ui.floor;

import brigade.trace.Mark;
import brigade.trace.OrderBook;
import brigade.trace.OrderState;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The orders that are in the house at one instant, sorted by where they are. */
final class Present {

    private static final Comparator<OrderState> BY_ARRIVAL =
            Comparator.comparingLong(OrderState::since).thenComparingInt(OrderState::order);

    final List<OrderState> atDoor = new ArrayList<>();
    final List<OrderState> seated = new ArrayList<>();
    final List<OrderState> onRail = new ArrayList<>();
    final List<OrderState> onPass = new ArrayList<>();
    final List<OrderState> billed = new ArrayList<>();
    private long earliest;

    Present(OrderBook book, long t) {
        earliest = t;
        book.present(t, this::add);
        onRail.sort(BY_ARRIVAL);
        onPass.sort(BY_ARRIVAL);
        billed.sort(BY_ARRIVAL);
    }

    /** When the first of them was placed, or the instant itself when nobody is there. */
    long earliest() {
        return earliest;
    }

    private void add(OrderState order) {
        earliest = Math.min(earliest, order.placed());
        if (order.stage() == Mark.PLACED) {
            atDoor.add(order);
            return;
        }
        if (order.seat() >= 0) { // else the mark that names the seat was lost
            seated.add(order);
        }
        switch (order.stage()) {
            case HUNG -> onRail.add(order);
            case PASSED -> onPass.add(order);
            case BILLED -> billed.add(order);
            default -> {}
        }
    }

    static CounterState counter(List<OrderState> orders, int capacity) {
        return new CounterState(orders.stream().map(OrderState::order).toList(), capacity);
    }
}
