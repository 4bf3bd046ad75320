package brigade.server.loop;

import brigade.server.Order;
import brigade.server.shared.SharedResources;
import brigade.server.shared.WorkerPool;
import brigade.server.steps.LanePerson;

import org.jspecify.annotations.Nullable;

/** What a worker behind an event loop does: heavy steps. */
record LoopWorkerDuty(Loop loop, SharedResources resources, LoopDuty loopDuty)
        implements WorkerPool.Duty<LanePerson> {

    @Override
    public @Nullable Order next(int number, LanePerson me) throws InterruptedException {
        return loop.nextTicket(number, me);
    }

    @Override
    public void serve(Order order, LanePerson me) throws InterruptedException {
        resources.cooking().cook(order, me);
        loopDuty.cooked(order, me);
    }

    @Override
    public void forget(Order order) {}
}
