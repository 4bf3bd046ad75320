package brigade.server;

import static brigade.trace.Activity.RUNNING;
import static brigade.trace.Activity.SLEEPING;

import brigade.trace.Mark;
import brigade.trace.Recorder;

import java.util.function.Supplier;

/**
 * What a server does for a guest: two errands, each in two halves. The calling thread is the
 * server.
 */
final class Serving {
    private final Seats seats;
    private final Faults faults;
    private final Supplier<Effort> effort;
    private final int walk;
    private final int takeOrder;
    private final int servePlate;

    Serving(Seats seats, Faults faults, Supplier<Effort> effort, Recorder recorder) {
        this.seats = seats;
        this.faults = faults;
        this.effort = effort;
        walk = recorder.label("walk");
        takeOrder = recorder.label("take order");
        servePlate = recorder.label("serve plate");
    }

    /** Goes to the door and takes the guest up. */
    void meet(Order order, Person me) throws InterruptedException {
        walk(order, Place.DOOR, me);
        order.sit(seats.take());
        me.lane().mark(Mark.TAKEN, 0, order.id(), order.seat());
    }

    /** Shows the guest to the seat, takes the order, and brings the ticket to the rail. */
    void take(Order order, Person me) throws InterruptedException {
        int seat = Place.seat(order.seat());
        walk(order, seat, me);
        me.lane().begin(RUNNING, takeOrder, order.id(), seat); // : take order
        me.compute(order, effort.get().takeOrder());
        faults.strike(Role.SERVER);
        walk(order, Place.RAIL, me);
    }

    /** Goes to the pass and picks up the plate. */
    void fetch(Order order, Person me) throws InterruptedException {
        walk(order, Place.PASS, me);
        me.lane().mark(Mark.CARRIED, 0, order.id(), 0);
    }

    /** Carries the plate to the guest. */
    void deliver(Order order, Person me) throws InterruptedException {
        int seat = Place.seat(order.seat());
        walk(order, seat, me);
        me.lane().begin(RUNNING, servePlate, order.id(), seat); // : serve plate
        me.compute(order, effort.get().servePlate());
        faults.strike(Role.SERVER);
        me.lane().mark(Mark.DELIVERED, 0, order.id(), 0);
    }

    private void walk(Order order, int to, Person me) throws InterruptedException {
        int from = me.place();
        long nanos = (long) (Place.metres(from, to) * effort.get().walkNanos());
        if (nanos > 0) {
            me.lane().begin(SLEEPING, walk, order.id(), from << 16 | to); // : walk
            me.rest(order, nanos);
        }
        me.standsAt(to);
    }
}
