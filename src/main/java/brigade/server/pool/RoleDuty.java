package brigade.server.pool;

import brigade.server.Dining;
import brigade.server.Order;
import brigade.server.Role;
import brigade.server.shared.SharedResources;
import brigade.server.shared.WorkerPool;
import brigade.server.steps.LanePerson;

import org.jspecify.annotations.Nullable;

/** What a member of the brigade does: the steps of one role. */
record RoleDuty(Role role, PoolQueues exchange, SharedResources premises, Dining dining)
        implements WorkerPool.Duty<LanePerson> {

    @Override
    public @Nullable Order next(int number, LanePerson me) throws InterruptedException {
        return switch (role) {
            case COOK -> exchange.nextTicket(number, me);
            case SERVER -> exchange.nextErrand(number, me);
            case CASHIER -> exchange.nextBill(number, me);
        };
    }

    @Override
    public void serve(Order order, LanePerson me) throws InterruptedException {
        switch (order.step()) {
            case TAKE -> {
                premises.serving().meet(order, me);
                exchange.met(order);
                premises.serving().take(order, me);
                exchange.hang(order, me);
            }
            case COOK -> {
                premises.cooking().cook(order, me);
                exchange.pass(order, me);
            }
            case DELIVER -> {
                premises.serving().fetch(order, me);
                exchange.fetched(order);
                premises.serving().deliver(order, me);
                dining.eats(order, me.lane());
            }
            case PAY -> {
                premises.charging().charge(order, me);
                premises.paid(order, me.lane());
            }
        }
    }

    @Override
    public void forget(Order order) {
        exchange.forget(order);
    }
}
