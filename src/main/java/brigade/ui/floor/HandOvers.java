package brigade.ui.floor;

import brigade.trace.Lane;
import brigade.trace.Mark;
import brigade.trace.OrderState;
import brigade.trace.Trace;
import brigade.ui.floor.HandOver.Thing;

import java.util.ArrayList;
import java.util.List;

/** Finds the tickets and plates that are just going from hand to hand. */
final class HandOvers {

    /** How long a ticket or a plate is seen between two hands. */
    static final long FLIGHT = 250_000_000L;

    /** More than these at once are a blur, and nothing would ever be seen to arrive. */
    private static final int MOST = 16;

    /** The stages of orders are kept up to this much earlier than their marks. */
    private static final long COARSE = 1_025;

    private final Trace trace;
    private final long time;

    HandOvers(Trace trace, long t) {
        this.trace = trace;
        time = t;
    }

    List<HandOver> of(Present present, Roster roster) {
        List<OrderState> moved =
                present.seated.stream()
                        .filter(it -> time - it.since() < FLIGHT && isHandOver(it.stage()))
                        .toList();
        if (moved.size() > MOST) {
            return List.of();
        }
        List<HandOver> flying = new ArrayList<>();
        moved.forEach(it -> add(it, present, roster, flying));
        return List.copyOf(flying);
    }

    private static boolean isHandOver(Mark stage) {
        return switch (stage) {
            case HUNG, FIRED, PASSED, CARRIED, DELIVERED -> true;
            default -> false;
        };
    }

    private void add(OrderState order, Present present, Roster roster, List<HandOver> flying) {
        boolean cooks = order.stage() == Mark.FIRED || order.stage() == Mark.PASSED;
        int lane = whoMarked(order, roster.of(cooks ? StaffRole.COOK : StaffRole.SERVER));
        if (lane == 0) {
            return;
        }
        Spot hands = new Spot.Hands(lane);
        double part = Easing.smooth(Easing.part(time - order.since(), FLIGHT));
        switch (order.stage()) {
            case HUNG -> {
                Spot rail = new Spot.Rail(present.onRail.indexOf(order));
                flying.add(new HandOver(order.order(), Thing.TICKET, hands, rail, part));
            }
            case FIRED ->
                    flying.add(
                            new HandOver(
                                    order.order(), Thing.TICKET, new Spot.Rail(0), hands, part));
            case PASSED -> {
                Spot pass = new Spot.Pass(present.onPass.indexOf(order));
                flying.add(new HandOver(order.order(), Thing.PLATE, hands, pass, part));
            }
            case CARRIED ->
                    flying.add(
                            new HandOver(
                                    order.order(), Thing.PLATE, new Spot.Pass(0), hands, part));
            default -> {
                Spot table = new Spot.Table(order.seat());
                flying.add(new HandOver(order.order(), Thing.PLATE, hands, table, part));
            }
        }
    }

    /** The lane that marked the order's newest stage, or 0. */
    private int whoMarked(OrderState order, List<StaffState> staff) {
        for (StaffState one : staff) {
            Lane lane = trace.lane(one.lane());
            if (lane != null && marked(lane, order)) {
                return lane.id();
            }
        }
        return 0;
    }

    private boolean marked(Lane lane, OrderState order) {
        boolean[] marked = {false};
        trace.marks(
                lane,
                order.since(),
                order.since() + COARSE,
                it -> marked[0] |= it.mark() == order.stage() && it.order() == order.order());
        return marked[0];
    }
}
