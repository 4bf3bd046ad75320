package brigade.ui.floor.reading;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.RestaurantRole;
import brigade.trace.Lane;
import brigade.trace.RequestBook;
import brigade.trace.Trace;
import brigade.ui.floor.state.CounterState;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads of which kind an order is: the label of the mark with which it was placed. */
public final class KindReader {

    /** More tickets than these at once do not show their signs: they are too small to be read. */
    private static final int MOST = 40;

    /** The stages of orders are kept up to this much earlier than their marks, and no later. */
    private static final long COARSE = 1_025;

    private final Trace trace;

    /** The lanes on which orders are placed: of customers who come by themselves, and by HTTP. */
    private final List<Lane> placing = new ArrayList<>();

    KindReader(Trace trace) {
        this.trace = trace;
        placing.addAll(trace.lanes(RestaurantRole.GUESTS.lane()));
        placing.addAll(trace.lanes(RestaurantRole.CALLERS.lane()));
    }

    /** The kind's name in the trace; empty when it is not known. */
    String of(int order) {
        long placed =
                order <= 0 ? RequestBook.NEVER : trace.requests().at(order, OrderStage.PLACED);
        if (placed == RequestBook.NEVER) {
            return "";
        }
        String[] kind = {""};
        for (Lane lane : placing) {
            trace.marks(
                    lane,
                    placed - COARSE,
                    placed + COARSE,
                    it -> {
                        if (it.mark() == OrderStage.PLACED && it.request() == order) {
                            kind[0] = trace.label(it.label());
                        }
                    });
        }
        return kind[0];
    }

    /** The kinds of the orders on rail and pass that are no dishes. */
    Map<Integer, String> onCounter(CounterState rail, CounterState pass) {
        List<Integer> orders = new ArrayList<>(rail.orders());
        orders.addAll(pass.orders());
        Map<Integer, String> known = new HashMap<>();
        for (int order : orders.size() > MOST ? List.<Integer>of() : orders) {
            String kind = of(order);
            if (!kind.isEmpty() && !kind.equals("dish")) {
                known.put(order, kind);
            }
        }
        return Map.copyOf(known);
    }
}
