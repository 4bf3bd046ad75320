package brigade.server.loop;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.Place;
import brigade.server.Dining;
import brigade.server.Order;
import brigade.server.OrderStep;
import brigade.server.loop.LoopQueue.Entry;
import brigade.server.loop.LoopQueue.Task;
import brigade.server.shared.SharedResources;
import brigade.server.shared.WorkerPool;
import brigade.server.steps.LanePerson;

import org.jspecify.annotations.Nullable;

/**
 * What an event loop does: the steps of an order in pieces, none of which waits. Only on the thread
 * of the loop, where nothing else is said.
 */
final class LoopDuty implements WorkerPool.Duty<LoopPerson> {
    private final SharedResources resources;
    private final Dining dining;
    private final Loop loop;
    private volatile boolean heavyOnLoop;
    private @Nullable Task task;

    LoopDuty(SharedResources resources, Dining dining, Loop loop) {
        this.resources = resources;
        this.dining = dining;
        this.loop = loop;
    }

    /** Whether to cook on the loop. Any thread. */
    void heavyOnLoop(boolean next) {
        heavyOnLoop = next;
    }

    @Override
    public Order next(int number, LoopPerson me) throws InterruptedException {
        Entry entry = loop.next(me, this::take);
        task = entry.task();
        return entry.order();
    }

    @Override
    public void serve(Order order, LoopPerson me) throws InterruptedException {
        if (task != null) {
            task.run(order, me);
        }
    }

    @Override
    public void forget(Order order) {
        loop.admission().met(order);
        loop.giveBack(order);
    }

    // ---- the pieces, in their sequence

    private void take(Order order, LoopPerson me) throws InterruptedException {
        me.standsAt(Place.DOOR);
        resources.serving().meet(order, me);
        loop.admission().met(order);
        walk(Place.DOOR, Place.atSeat(order.seat()), order, this::takeOrder);
    }

    private void takeOrder(Order order, LoopPerson me) throws InterruptedException {
        me.standsAt(Place.atSeat(order.seat()));
        resources.serving().take(order, me);
        order.nextIs(OrderStep.COOK);
        boolean here = heavyOnLoop || order.urgent();
        loop.later(me.owed(), order, here ? this::cook : loop::hang);
    }

    /** Short for an urgent order; any other one breaks the rule, and waits for real. */
    private void cook(Order order, LoopPerson me) throws InterruptedException {
        loop.giveBack(order);
        LanePerson cook = order.urgent() ? me : new LanePerson(me.lane(), Place.RAIL);
        resources.atLocks().comes(cook);
        resources.cooking().cook(order, cook);
        resources.atLocks().comes(me);
        loop.later(me.owed(), order, this::fetch);
    }

    /** A worker has cooked. On the worker's thread. */
    void cooked(Order order, LanePerson worker) {
        worker.mark(OrderStage.PASSED, order.id(), 0);
        loop.post(order, this::fetch);
    }

    private void fetch(Order order, LoopPerson me) throws InterruptedException {
        order.nextIs(OrderStep.DELIVER);
        me.standsAt(Place.PASS);
        resources.serving().fetch(order, me);
        walk(Place.PASS, Place.atSeat(order.seat()), order, this::deliver);
    }

    private void deliver(Order order, LoopPerson me) throws InterruptedException {
        me.standsAt(Place.atSeat(order.seat()));
        resources.serving().deliver(order, me);
        dining.eats(order, me.lane());
    }

    /** The guest wants to pay. Any thread. */
    void billed(Order order) {
        loop.post(order, this::charge);
    }

    private void charge(Order order, LoopPerson me) throws InterruptedException {
        me.standsAt(Place.TILL);
        resources.charging().charge(order, me);
        loop.later(me.owed(), order, this::paid);
    }

    private void paid(Order order, LoopPerson me) {
        resources.paid(order, me.lane());
    }

    private void walk(int from, int to, Order order, Task then) {
        loop.later(resources.steps().walking().nanos(from, to), order, then);
    }
}
