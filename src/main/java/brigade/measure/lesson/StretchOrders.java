package brigade.measure.lesson;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.RestaurantRole;
import brigade.server.Kind;
import brigade.trace.Lane;
import brigade.trace.Trace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The orders that were placed in a stretch of the trace, by kind. One thread.
 *
 * @param from its beginning, nanoseconds
 * @param to its end
 */
record StretchOrders(Trace trace, long from, long to) {

    /** A wait that a person notices, nanoseconds. */
    private static final long NOTICED = 100_000_000;

    private List<Integer> of(Kind kind) {
        List<Integer> orders = new ArrayList<>();
        Stream.of(RestaurantRole.GUESTS, RestaurantRole.CALLERS)
                .flatMap(role -> trace.lanes(role.lane()).stream())
                .forEach(lane -> collect(lane, kind, orders));
        return orders;
    }

    private void collect(Lane lane, Kind kind, List<Integer> orders) {
        trace.marks(
                lane,
                from,
                to,
                mark -> {
                    if (mark.mark() == OrderStage.PLACED
                            && trace.label(mark.label()).equals(kind.label())) {
                        orders.add(mark.request());
                    }
                });
    }

    /** How many of a kind have paid by the end. */
    double served(Kind kind) {
        return of(kind).stream().filter(order -> at(order, OrderStage.PAID) <= to).count();
    }

    private long at(int order, OrderStage stage) {
        return trace.requests().at(order, stage);
    }

    /** User actions that nobody took up for a time that a person notices. */
    double clicksThatWaited() {
        return of(Kind.USER_ACTION).stream().filter(order -> waited(order) >= NOTICED).count();
    }

    /** From the arrival until it was taken up, turned away, or the stretch was over. */
    private long waited(int order) {
        long until = to;
        for (OrderStage stage :
                List.of(OrderStage.TAKEN, OrderStage.TURNED_AWAY, OrderStage.LEFT)) {
            until = Math.min(until, at(order, stage));
        }
        return until - at(order, OrderStage.PLACED);
    }

    /** The longest that one took, milliseconds; NaN where there was none. */
    double longestClick() {
        return of(Kind.USER_ACTION).stream()
                .mapToDouble(order -> {
                    long end = Math.min(to, at(order, OrderStage.PAID));
                    return (end - at(order, OrderStage.PLACED)) / 1e6;
                })
                .max()
                .orElse(Double.NaN);
    }
}
