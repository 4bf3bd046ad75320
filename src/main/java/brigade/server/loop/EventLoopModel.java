package brigade.server.loop;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.Place;
import brigade.restaurant.vocabulary.RestaurantRole;
import brigade.server.Dining;
import brigade.server.Order;
import brigade.server.OrderStep;
import brigade.server.QueueLengths;
import brigade.server.ServerModel;
import brigade.server.Setup;
import brigade.server.shared.SharedResources;
import brigade.server.shared.WorkerPool;
import brigade.server.steps.LanePerson;
import brigade.trace.Lane;

/**
 * An event loop with workers, on the floor a head waiter with cooks in the back: one thread that
 * never waits does all the short steps; the heavy ones go to the workers and come back as messages.
 * Timed waits are timers.
 *
 * <p>Asked to, it cooks on the loop itself, with all the waiting this brings: everybody waits.
 */
public final class EventLoopModel implements ServerModel {
    private final Loop loop;
    private final LoopDuty loopDuty;
    private final WorkerPool<LoopPerson> front;
    private final WorkerPool<LanePerson> back;

    public EventLoopModel(SharedResources resources, Setup setup, Dining dining) {
        loop = new Loop(setup, dining, resources);
        loopDuty = new LoopDuty(resources, dining, loop);
        front =
                new WorkerPool<>(
                        resources,
                        RestaurantRole.LOOP.lane(),
                        _ -> "head-waiter",
                        LoopPerson::new,
                        loopDuty);
        back =
                new WorkerPool<>(
                        resources,
                        RestaurantRole.BACK.lane(),
                        number -> "back-" + number,
                        lane -> new LanePerson(lane, Place.RAIL),
                        new LoopWorkerDuty(loop, resources, loopDuty));
        size(setup);
    }

    private void size(Setup setup) {
        loopDuty.heavyOnLoop(setup.heavyOnLoop());
        front.want(1);
        back.want(setup.staff().cooks());
    }

    @Override
    public boolean admit(Order order) {
        return loop.admit(order);
    }

    @Override
    public int admissionRoom() {
        return loop.admission().room();
    }

    @Override
    public boolean leave(Order order) {
        return loop.admission().leave(order);
    }

    @Override
    public void bill(Order order, Lane lane) {
        lane.mark(OrderStage.BILLED, 0, order.id(), 0);
        order.nextIs(OrderStep.PAY);
        loopDuty.billed(order);
    }

    @Override
    public void apply(Setup next) {
        loop.apply(next);
        size(next);
    }

    @Override
    public QueueLengths lengths() {
        return loop.lengths();
    }

    @Override
    public void close() {
        front.close();
        back.close();
    }
}
