package brigade.server.single;

import static brigade.trace.Activity.WAITING;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.Place;
import brigade.restaurant.vocabulary.RestaurantRole;
import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.server.Dining;
import brigade.server.Order;
import brigade.server.OrderStep;
import brigade.server.QueueLengths;
import brigade.server.ServerModel;
import brigade.server.Setup;
import brigade.server.shared.AdmissionQueue;
import brigade.server.shared.Line;
import brigade.server.shared.SharedResources;
import brigade.server.shared.WorkerPool;
import brigade.server.steps.LanePerson;
import brigade.trace.Lane;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The lone cook: one thread serves one request at a time, up to the meal; while a guest eats it
 * serves others. Bills go before new guests. Nobody is free to ask those who wait what they want,
 * so that user actions wait like all others.
 */
public final class SingleThreadModel implements ServerModel, WorkerPool.Duty<LanePerson> {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition work = lock.newCondition();
    private final Line bills = new Line();
    private final SharedResources premises;
    private final Dining dining;
    private final AdmissionQueue door;
    private final WorkerPool<LanePerson> crew;
    private final int nextRequest;

    public SingleThreadModel(SharedResources premises, Setup setup, Dining dining) {
        this.premises = premises;
        this.dining = dining;
        door = new AdmissionQueue(setup.room().door(), dining);
        nextRequest = premises.recorder().label(RestaurantTerm.NEXT_REQUEST);
        crew =
                new WorkerPool<>(
                        premises,
                        RestaurantRole.LONE.lane(),
                        _ -> "lone-cook",
                        lane -> new LanePerson(lane, Place.DOOR),
                        this);
        crew.want(1);
    }

    @Override
    public boolean admit(Order order) {
        boolean room = door.admit(order);
        if (room) {
            signal();
        }
        return room;
    }

    @Override
    public int roomAtTheDoor() {
        return door.room();
    }

    @Override
    public boolean leave(Order order) {
        return door.leave(order);
    }

    @Override
    public void bill(Order order, Lane lane) {
        lock.lock();
        try {
            lane.mark(OrderStage.BILLED, 0, order.id(), 0);
            order.nextIs(OrderStep.PAY);
            bills.add(order);
            work.signal();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void apply(Setup next) {
        door.capacity(next.room().door());
        crew.want(1);
    }

    @Override
    public QueueLengths lengths() {
        lock.lock();
        try {
            return new QueueLengths(door.guests(), door.called(), 0, 0, bills.size());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        crew.close();
    }

    // ---- on the one thread

    @Override
    public Order next(int number, LanePerson me) throws InterruptedException {
        lock.lock();
        try {
            Order order = claim();
            if (order == null) {
                me.begin(WAITING, nextRequest, 0, 0);
            }
            while (order == null) {
                work.await(); // : next request
                order = claim();
            }
            return order;
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Order claim() {
        Order bill = bills.poll();
        return bill == null ? door.callNext() : bill;
    }

    @Override
    public void serve(Order order, LanePerson me) throws InterruptedException {
        if (order.step() == OrderStep.PAY) {
            premises.charging().charge(order, me);
            premises.paid(order, me.lane());
        } else {
            premises.steps().serve(order, me, () -> door.met(order));
            dining.eats(order, me.lane());
        }
    }

    @Override
    public void forget(Order order) {
        door.met(order);
    }

    private void signal() {
        lock.lock();
        try {
            work.signal();
        } finally {
            lock.unlock();
        }
    }
}
