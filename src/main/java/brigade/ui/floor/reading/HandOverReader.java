package brigade.ui.floor.reading;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.trace.Lane;
import brigade.trace.Mark;
import brigade.trace.RequestState;
import brigade.trace.Trace;
import brigade.ui.floor.state.Easing;
import brigade.ui.floor.state.HandOver;
import brigade.ui.floor.state.HandOver.Thing;
import brigade.ui.floor.state.Roster;
import brigade.ui.floor.state.Spot;
import brigade.ui.floor.state.StaffRole;
import brigade.ui.floor.state.StaffState;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Finds the tickets, plates and messages that are just going from hand to hand. */
final class HandOverReader {

    /** How long a ticket or a plate is seen between two hands. */
    static final long FLIGHT = 250_000_000L;

    /** More than these at once are a blur, and nothing would ever be seen to arrive. */
    private static final int MOST = 16;

    /** The stages of orders are kept up to this much earlier than their marks. */
    private static final long COARSE = 1_025;

    private static final StaffRole[] COOKING = {StaffRole.COOK, StaffRole.BACK};

    private static final StaffRole[] SERVING = {
        StaffRole.SERVER, StaffRole.LONE, StaffRole.LOOP, StaffRole.HAND, StaffRole.TRUCK
    };

    private final Trace trace;
    private final long time;

    HandOverReader(Trace trace, long t) {
        this.trace = trace;
        time = t;
    }

    List<HandOver> of(PresentOrders present, Roster roster) {
        List<RequestState> moved =
                present.seated.stream()
                        .filter(it -> time - it.since() < FLIGHT && isHandOver(it.stage()))
                        .limit(MOST + 1)
                        .toList();
        if (moved.size() > MOST) {
            return List.of();
        }
        List<HandOver> flying = new ArrayList<>();
        moved.forEach(it -> add(it, present, roster, flying));
        return List.copyOf(flying);
    }

    private static boolean isHandOver(Mark stage) {
        return switch (OrderStage.of(stage)) {
            case HUNG, FIRED, PASSED, CARRIED, DELIVERED -> true;
            case null, default -> false;
        };
    }

    private void add(
            RequestState order, PresentOrders present, Roster roster, List<HandOver> flying) {
        boolean cooks = order.stage() == OrderStage.FIRED || order.stage() == OrderStage.PASSED;
        StaffState who = whoMarked(order, roster, cooks ? COOKING : SERVING);
        if (who == null) {
            return;
        }
        double part = Easing.smooth(Easing.part(time - order.since(), FLIGHT));
        HandOver made =
                switch (who.role()) {
                    case COOK, SERVER -> atTheCounter(order, present, who.lane(), part);
                    case BACK -> message(order, roster, who.lane(), part);
                    default ->
                            order.stage() == OrderStage.DELIVERED ? plate(order, who, part) : null;
                };
        if (made != null) {
            flying.add(made);
        }
    }

    private static HandOver atTheCounter(
            RequestState order, PresentOrders present, int lane, double part) {
        Spot hands = new Spot.Hands(lane);
        int number = order.request();
        return switch (OrderStage.of(order.stage())) {
            case HUNG -> {
                Spot rail = new Spot.Rail(present.onRail.indexOf(order));
                yield new HandOver(number, Thing.TICKET, hands, rail, part);
            }
            case FIRED -> new HandOver(number, Thing.TICKET, new Spot.Rail(0), hands, part);
            case PASSED -> {
                Spot pass = new Spot.Pass(present.onPass.indexOf(order));
                yield new HandOver(number, Thing.PLATE, hands, pass, part);
            }
            case CARRIED -> new HandOver(number, Thing.PLATE, new Spot.Pass(0), hands, part);
            case null, default ->
                    new HandOver(number, Thing.PLATE, hands, new Spot.Table(order.place()), part);
        };
    }

    private static HandOver plate(RequestState order, StaffState who, double part) {
        Spot hands = new Spot.Hands(who.lane());
        return new HandOver(
                order.request(), Thing.PLATE, hands, new Spot.Table(order.place()), part);
    }

    /** The loop sends a worker off with a message, and the worker comes back with one. */
    private static @Nullable HandOver message(
            RequestState order, Roster roster, int lane, double part) {
        List<StaffState> loops = roster.of(StaffRole.LOOP);
        if (loops.isEmpty()) {
            return null;
        }
        Spot loop = new Spot.Hands(loops.getFirst().lane());
        Spot worker = new Spot.Hands(lane);
        boolean back = order.stage() == OrderStage.PASSED;
        return new HandOver(
                order.request(), Thing.MESSAGE, back ? worker : loop, back ? loop : worker, part);
    }

    /** Who marked the order's newest stage, if it is somebody who is drawn. */
    private @Nullable StaffState whoMarked(RequestState order, Roster roster, StaffRole[] roles) {
        for (StaffRole role : roles) {
            for (StaffState one : roster.crowded(role) ? List.<StaffState>of() : roster.of(role)) {
                Lane lane = trace.lane(one.lane());
                if (lane != null && marked(lane, order)) {
                    return one;
                }
            }
        }
        return null;
    }

    private boolean marked(Lane lane, RequestState order) {
        boolean[] marked = {false};
        trace.marks(
                lane,
                order.since(),
                order.since() + COARSE,
                it -> marked[0] |= it.mark() == order.stage() && it.request() == order.request());
        return marked[0];
    }
}
