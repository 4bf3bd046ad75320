package brigade.ui.floor.reading;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.trace.RequestBook;
import brigade.trace.RequestState;
import brigade.ui.floor.state.CounterState;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The orders that are in the house at one instant, sorted by where they are. */
final class PresentOrders {

    private static final Comparator<RequestState> BY_ARRIVAL =
            Comparator.comparingLong(RequestState::since).thenComparingInt(RequestState::request);

    final List<RequestState> atDoor = new ArrayList<>();
    final List<RequestState> seated = new ArrayList<>();
    final List<RequestState> onRail = new ArrayList<>();
    final List<RequestState> onPass = new ArrayList<>();
    final List<RequestState> billed = new ArrayList<>();
    private long earliest;

    PresentOrders(RequestBook book, long t) {
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

    private void add(RequestState order) {
        earliest = Math.min(earliest, order.intended());
        if (order.stage() == OrderStage.PLACED) {
            atDoor.add(order);
            return;
        }
        if (order.place() >= 0) { // else the mark that names the seat was lost
            seated.add(order);
        }
        switch (OrderStage.of(order.stage())) {
            case HUNG -> onRail.add(order);
            case PASSED -> onPass.add(order);
            case BILLED -> billed.add(order);
            case null, default -> {}
        }
    }

    static CounterState counter(List<RequestState> orders, int capacity) {
        return new CounterState(orders.stream().map(RequestState::request).toList(), capacity);
    }
}
