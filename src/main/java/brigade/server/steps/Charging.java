package brigade.server.steps;

import static brigade.trace.Activity.BLOCKED;
import static brigade.trace.Activity.RUNNING;
import static brigade.trace.Activity.SLEEPING;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.Place;
import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.server.Effort;
import brigade.server.Order;
import brigade.server.Role;
import brigade.trace.Recorder;

import java.util.function.Supplier;

/** The step PAY, on the calling thread. */
public final class Charging {
    private final Walking walking;
    private final Drawer drawer;
    private final FaultInjector faults;
    private final Supplier<Effort> effort;
    private final int card;
    private final int nextStep;
    private final int wantDrawer;
    private final int charge;

    Charging(
            Walking walking,
            Drawer drawer,
            FaultInjector faults,
            Supplier<Effort> effort,
            Recorder recorder) {
        this.walking = walking;
        this.drawer = drawer;
        this.faults = faults;
        this.effort = effort;
        card = recorder.label(RestaurantTerm.CARD);
        nextStep = recorder.label(RestaurantTerm.NEXT_STEP);
        wantDrawer = recorder.label(RestaurantTerm.DRAWER);
        charge = recorder.label(RestaurantTerm.CHARGE);
    }

    public void charge(Order order, Person me) throws InterruptedException {
        walking.walk(order, Place.TILL, me);
        Effort usual = effort.get();
        me.mark(OrderStage.CHARGED, order.id(), 0);

        long reading = order.guest().portion(usual.waits().cardNanos());
        if (reading > 0) {
            me.begin(SLEEPING, card, order.id(), 0);
            me.rest(order, reading, nextStep); // : card
        }

        me.begin(BLOCKED, wantDrawer, order.id(), drawer.holder());
        synchronized (drawer) { // : drawer
            drawer.heldBy(me);
            try {
                me.begin(RUNNING, charge, order.id(), 0);
                me.compute(order, usual.computing().charge()); // : charge
                faults.strike(Role.CASHIER);
                drawer.add(order.guest().cents());
            } finally {
                drawer.putDown();
            }
        }
    }
}
