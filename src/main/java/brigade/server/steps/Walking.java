package brigade.server.steps;

import static brigade.trace.Activity.SLEEPING;

import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.server.Effort;
import brigade.server.Order;
import brigade.trace.Argument;
import brigade.trace.Recorder;

import java.util.function.Supplier;

/** How people come from one place to another. */
public final class Walking {
    private final Supplier<Effort> effort;
    private final int walk;
    private final int nextStep;

    Walking(Supplier<Effort> effort, Recorder recorder) {
        this.effort = effort;
        walk = recorder.label(RestaurantTerm.WALK);
        nextStep = recorder.label(RestaurantTerm.NEXT_STEP);
    }

    void walk(Order order, int to, Person me) throws InterruptedException {
        int from = me.place();
        long nanos = nanos(from, to);
        if (nanos > 0) {
            me.begin(SLEEPING, walk, order.id(), Argument.route(from, to));
            me.rest(order, nanos, nextStep); // : walk
        }
        me.standsAt(to);
    }

    /** How long that takes. */
    public long nanos(int from, int to) {
        long perMetre = effort.get().waits().walkNanos();
        return perMetre == 0 ? 0 : (long) (Distance.metres(from, to) * perMetre);
    }
}
