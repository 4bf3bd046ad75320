package brigade.server.steps;

import static brigade.trace.Activity.RUNNING;

import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.server.Effort;
import brigade.server.Order;
import brigade.server.Role;
import brigade.trace.Recorder;

import java.util.function.Supplier;

/** What a click asks for: a little computing. */
final class Acting implements Recipe {
    private final FaultInjector faults;
    private final Supplier<Effort> effort;
    private final int action;

    Acting(FaultInjector faults, Supplier<Effort> effort, Recorder recorder) {
        this.faults = faults;
        this.effort = effort;
        action = recorder.label(RestaurantTerm.USER_ACTION);
    }

    @Override
    public void cook(Order order, Person me) throws InterruptedException {
        me.begin(RUNNING, action, order.id(), 0);
        me.compute(order, effort.get().load().userAction()); // : user action
        faults.strike(Role.COOK);
    }
}
