package brigade.server.steps;

import static brigade.trace.Activity.RUNNING;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.Place;
import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.server.Effort;
import brigade.server.Order;
import brigade.server.Role;
import brigade.trace.Recorder;

import java.util.function.Supplier;

/** Two of the steps of an order, TAKE and DELIVER, each in two halves, on the calling thread. */
public final class Serving {
    private final Walking walking;
    private final Seats seats;
    private final FaultInjector faults;
    private final Supplier<Effort> effort;
    private final int takeOrder;
    private final int servePlate;

    Serving(
            Walking walking,
            Seats seats,
            FaultInjector faults,
            Supplier<Effort> effort,
            Recorder recorder) {
        this.walking = walking;
        this.seats = seats;
        this.faults = faults;
        this.effort = effort;
        takeOrder = recorder.label(RestaurantTerm.TAKE_ORDER);
        servePlate = recorder.label(RestaurantTerm.SERVE_PLATE);
    }

    /** Goes to the door and takes the guest up. */
    public void meet(Order order, Person me) throws InterruptedException {
        walking.walk(order, Place.DOOR, me);
        order.sit(seats.take());
        me.mark(OrderStage.TAKEN, order.id(), order.seat());
    }

    /** Shows the guest to the seat, takes the order, and brings the ticket to the rail. */
    public void take(Order order, Person me) throws InterruptedException {
        int seat = Place.atSeat(order.seat());
        walking.walk(order, seat, me);
        me.begin(RUNNING, takeOrder, order.id(), seat);
        me.compute(order, effort.get().computing().takeOrder()); // : take order
        faults.strike(Role.SERVER);
        walking.walk(order, Place.RAIL, me);
    }

    /** Goes to the pass and picks up the plate. */
    public void fetch(Order order, Person me) throws InterruptedException {
        walking.walk(order, Place.PASS, me);
        me.mark(OrderStage.CARRIED, order.id(), 0);
    }

    /** Carries the plate to the guest. */
    public void deliver(Order order, Person me) throws InterruptedException {
        int seat = Place.atSeat(order.seat());
        walking.walk(order, seat, me);
        me.begin(RUNNING, servePlate, order.id(), seat);
        me.compute(order, effort.get().computing().servePlate()); // : serve plate
        faults.strike(Role.SERVER);
        me.mark(OrderStage.DELIVERED, order.id(), 0);
    }
}
