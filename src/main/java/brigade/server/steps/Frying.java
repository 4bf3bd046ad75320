package brigade.server.steps;

import static brigade.trace.Activity.BLOCKED;
import static brigade.trace.Activity.RUNNING;
import static brigade.trace.Activity.SLEEPING;

import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.server.Effort;
import brigade.server.Order;
import brigade.server.Role;
import brigade.trace.Recorder;

import java.util.function.Supplier;

/** Cooks a dish: computing, a pan that others want too, and timed waits. */
final class Frying implements Recipe {
    private final Pans pans;
    private final FaultInjector faults;
    private final Supplier<Effort> effort;
    private final int chop;
    private final int wantPan;
    private final int saute;
    private final int simmer;
    private final int oven;
    private final int nextStep;

    Frying(Pans pans, FaultInjector faults, Supplier<Effort> effort, Recorder recorder) {
        this.pans = pans;
        this.faults = faults;
        this.effort = effort;
        chop = recorder.label(RestaurantTerm.CHOP);
        wantPan = recorder.label(RestaurantTerm.PAN);
        saute = recorder.label(RestaurantTerm.SAUTE);
        simmer = recorder.label(RestaurantTerm.SIMMER);
        oven = recorder.label(RestaurantTerm.OVEN);
        nextStep = recorder.label(RestaurantTerm.NEXT_STEP);
    }

    @Override
    public void cook(Order order, Person me) throws InterruptedException {
        Effort usual = effort.get();
        me.begin(RUNNING, chop, order.id(), 0);
        me.compute(order, usual.computing().chop()); // : chop

        PanLock pan = pans.choose(order);
        try {
            me.begin(BLOCKED, wantPan, order.id(), pan.wanted());
            synchronized (pan) { // : pan
                pan.heldBy(me);
                try {
                    fry(order, pan, usual, me);
                } finally {
                    pan.putDown();
                }
            }
        } finally {
            pan.leave();
        }

        long baking = order.guest().portion(usual.waits().ovenNanos());
        if (baking > 0) {
            me.begin(SLEEPING, oven, order.id(), 0);
            me.rest(order, baking, nextStep); // : oven
        }
    }

    private void fry(Order order, PanLock pan, Effort usual, Person me)
            throws InterruptedException {
        me.begin(RUNNING, saute, order.id(), pan.index());
        me.compute(order, usual.computing().saute()); // : sauté
        faults.strike(Role.COOK);

        long simmering = order.guest().portion(usual.waits().simmerNanos());
        if (simmering > 0) {
            me.begin(SLEEPING, simmer, order.id(), pan.index());
            me.rest(order, simmering, nextStep); // : simmer
        }
    }
}
