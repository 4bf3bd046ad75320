package brigade.server;

import static brigade.trace.Activity.BLOCKED;
import static brigade.trace.Activity.RUNNING;
import static brigade.trace.Activity.SLEEPING;

import brigade.trace.Lane;
import brigade.trace.Mark;
import brigade.trace.Recorder;

import java.util.function.Supplier;

/** What a cook does with a ticket. The calling thread is the cook. */
final class Cooking {
    private final Pans pans;
    private final Faults faults;
    private final Supplier<Effort> effort;
    private final int chop;
    private final int wantPan;
    private final int saute;
    private final int simmer;
    private final int oven;

    Cooking(Pans pans, Faults faults, Supplier<Effort> effort, Recorder recorder) {
        this.pans = pans;
        this.faults = faults;
        this.effort = effort;
        chop = recorder.label("chop");
        wantPan = recorder.label("pan");
        saute = recorder.label("sauté");
        simmer = recorder.label("simmer");
        oven = recorder.label("oven");
    }

    void cook(Order order, Person me) throws InterruptedException {
        Lane lane = me.lane();
        Effort usual = effort.get();
        lane.mark(Mark.FIRED, 0, order.id(), 0);

        lane.begin(RUNNING, chop, order.id(), 0); // : chop
        me.compute(order, usual.chop());

        Pan pan = pans.of(order);
        lane.begin(BLOCKED, wantPan, order.id(), pan.indexAndHolder()); // : pan
        synchronized (pan) {
            pan.heldBy(lane);
            try {
                fry(order, pan, usual, me);
            } finally {
                pan.putDown();
            }
        }

        long baking = order.guest().portion(usual.ovenNanos());
        if (baking > 0) {
            lane.begin(SLEEPING, oven, order.id(), 0); // : oven
            me.rest(order, baking);
        }
    }

    private void fry(Order order, Pan pan, Effort usual, Person me) throws InterruptedException {
        me.lane().begin(RUNNING, saute, order.id(), pan.index()); // : sauté
        me.compute(order, usual.saute());
        faults.strike(Role.COOK);

        long simmering = order.guest().portion(usual.simmerNanos());
        if (simmering > 0) {
            me.lane().begin(SLEEPING, simmer, order.id(), pan.index()); // : simmer
            me.rest(order, simmering);
        }
    }
}
