package brigade.server.pool;

import brigade.server.Dining;
import brigade.server.Order;
import brigade.server.Role;
import brigade.server.shared.SharedResources;
import brigade.server.shared.WorkerPool;
import brigade.server.steps.LanePerson;

import org.jspecify.annotations.Nullable;

/** What a member of the brigade does: the steps of one role. */
record RoleDuty(Role role, PoolQueues queues, SharedResources resources, Dining dining)
        implements WorkerPool.Duty<LanePerson> {

    /**
     * The duty of a role. The virtual machine prepares each "switch" when it first comes to one of
     * this class: that is here, and nobody of the staff waits for it.
     */
    static RoleDuty of(Role role, PoolQueues queues, SharedResources resources, Dining dining) {
        return switch (role) {
            case COOK, SERVER, CASHIER -> new RoleDuty(role, queues, resources, dining);
        };
    }

    @Override
    public @Nullable Order next(int number, LanePerson me) throws InterruptedException {
        return switch (role) {
            case COOK -> queues.nextTicket(number, me);
            case SERVER -> queues.nextForServer(number, me);
            case CASHIER -> queues.nextBill(number, me);
        };
    }

    @Override
    public void serve(Order order, LanePerson me) throws InterruptedException {
        switch (order.step()) {
            case TAKE -> {
                resources.serving().meet(order, me);
                queues.met(order);
                resources.serving().take(order, me);
                queues.hang(order, me);
            }
            case COOK -> {
                resources.cooking().cook(order, me);
                queues.pass(order, me);
            }
            case DELIVER -> {
                resources.serving().fetch(order, me);
                queues.fetched(order);
                resources.serving().deliver(order, me);
                dining.eats(order, me.lane());
            }
            case PAY -> {
                resources.charging().charge(order, me);
                resources.paid(order, me.lane());
            }
        }
    }

    @Override
    public void forget(Order order) {
        queues.forget(order);
    }
}
