package brigade.server;

import static brigade.trace.Activity.BLOCKED;
import static brigade.trace.Activity.RUNNING;
import static brigade.trace.Activity.SLEEPING;

import brigade.trace.Lane;
import brigade.trace.Mark;
import brigade.trace.Recorder;

import java.util.function.Supplier;

/** What a cashier does with a bill. The calling thread is the cashier. */
final class Charging {
    private final Drawer drawer;
    private final Faults faults;
    private final Supplier<Effort> effort;
    private final int card;
    private final int wantDrawer;
    private final int charge;

    Charging(Drawer drawer, Faults faults, Supplier<Effort> effort, Recorder recorder) {
        this.drawer = drawer;
        this.faults = faults;
        this.effort = effort;
        card = recorder.label("card");
        wantDrawer = recorder.label("drawer");
        charge = recorder.label("charge");
    }

    void charge(Order order, Person me) throws InterruptedException {
        Lane lane = me.lane();
        Effort usual = effort.get();
        lane.mark(Mark.CHARGED, 0, order.id(), 0);

        long reading = order.guest().portion(usual.cardNanos());
        if (reading > 0) {
            lane.begin(SLEEPING, card, order.id(), 0); // : card
            me.rest(order, reading);
        }

        lane.begin(BLOCKED, wantDrawer, order.id(), drawer.holder()); // : drawer
        synchronized (drawer) {
            drawer.heldBy(lane);
            try {
                lane.begin(RUNNING, charge, order.id(), 0); // : charge
                me.compute(order, usual.charge());
                faults.strike(Role.CASHIER);
                drawer.add(order.guest().cents());
            } finally {
                drawer.putDown();
            }
        }
    }
}
