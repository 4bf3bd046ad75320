package brigade.restaurant;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.RestaurantRole;
import brigade.server.Client;
import brigade.server.Kind;
import brigade.server.Model;
import brigade.server.Order;
import brigade.server.Shift;
import brigade.server.shared.SharedResources;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.work.BargingLock;
import brigade.work.Clients;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Executor;

/**
 * Places orders from outside, on the threads of those who order. They are all alike, of usual size,
 * and their patience is endless.
 */
final class Callers {
    private static final int USUAL_SIZE = 1000;
    private static final int CENTS = 1450;

    private final SharedResources resources;
    private final Admission admission;
    private final BargingLock lock = new BargingLock();

    /** Opened by the first who orders. Guarded by the lock: it is written by whoever orders. */
    private @Nullable Lane lane;

    /** Guarded by the lock. */
    private boolean open = true;

    /** Who serves them now. Written under the lock. */
    private volatile @Nullable OnDuty onDuty;

    private record OnDuty(Shift shift, Model model) {}

    Callers(SharedResources resources, Admission admission) {
        this.resources = resources;
        this.admission = admission;
    }

    /** When this has returned, all orders go to this shift. */
    void goTo(Shift shift, Model model) {
        try (var _ = lock.take()) {
            onDuty = new OnDuty(shift, model);
        }
    }

    /** When this has returned, nobody's order is placed any more, or everybody's is again. */
    void doors(boolean nowOpen) {
        try (var _ = lock.take()) {
            open = nowOpen;
        }
    }

    Executor readers() {
        return onDuty().shift.model().readers();
    }

    /** False: nothing was ordered, the doors are closed. */
    boolean order(Kind kind, long arrived, Caller caller) {
        Order order = place(kind, arrived, caller);
        if (order == null) {
            return false;
        }
        caller.placed(order.id());
        if (!order.model().admitHere(order)) {
            turnAway(order);
        }
        return true;
    }

    /** The same for an upload whose client sends itself. */
    boolean upload(Clients.Client client, long arrived, Caller caller) throws IOException {
        Clients clients = resources.backend().clients();
        return order(Kind.UPLOAD, arrived, new SendingCaller(caller, client, clients));
    }

    private @Nullable Order place(Kind kind, long arrived, Caller caller) {
        try (var _ = lock.take()) {
            return open ? placed(kind, arrived, caller) : null;
        }
    }

    private Order placed(Kind kind, long arrived, Caller caller) {
        OnDuty now = onDuty();
        Client guest = new Client(arrived, Long.MAX_VALUE, USUAL_SIZE, CENTS, kind);
        Order order =
                new Order(
                        admission.number(),
                        guest,
                        now.shift,
                        (it, how, cause) ->
                                caller.ended(
                                        new Receipt(
                                                it.id(),
                                                kind,
                                                now.model,
                                                how,
                                                System.nanoTime() - arrived,
                                                cause)));
        admission.place(order, lane());
        return order;
    }

    private void turnAway(Order order) {
        try (var _ = lock.take()) {
            lane().mark(OrderStage.TURNED_AWAY, 0, order.id(), 0);
        }
        resources.ledger().turnedAway(order); // which tells the caller
    }

    private Lane lane() {
        if (lane == null) {
            lane =
                    resources
                            .recorder()
                            .lane("callers", RestaurantRole.CALLERS.lane(), LaneKind.PLATFORM);
        }
        return lane;
    }

    private OnDuty onDuty() {
        return Objects.requireNonNull(onDuty);
    }

    void close() {
        try (var _ = lock.take()) {
            open = false;
            if (lane != null) {
                lane.close();
            }
        }
    }
}
