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
import brigade.server.shared.QueueLock;
import brigade.server.shared.SharedResources;
import brigade.server.shared.WorkerPool;
import brigade.server.steps.LanePerson;
import brigade.trace.Lane;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.locks.Condition;

/**
 * The lone cook: one thread serves one request at a time, up to the meal; while a guest eats it
 * serves others. Bills go before new guests. Nobody is free to ask those who wait what they want,
 * so that user actions wait like all others.
 */
public final class SingleThreadModel implements ServerModel, WorkerPool.Duty<LanePerson> {
    private final QueueLock lock;
    private final Condition work;
    private final Line bills = new Line();
    private final SharedResources resources;
    private final Dining dining;
    private final AdmissionQueue admission;
    private final WorkerPool<LanePerson> pool;
    private final int nextRequest;

    public SingleThreadModel(SharedResources resources, Setup setup, Dining dining) {
        this.resources = resources;
        this.dining = dining;
        lock = new QueueLock(resources.atLocks());
        work = lock.newCondition();
        admission = new AdmissionQueue(setup.room().admission(), dining, resources.atLocks());
        nextRequest = resources.recorder().label(RestaurantTerm.NEXT_REQUEST);
        pool =
                new WorkerPool<>(
                        resources,
                        RestaurantRole.LONE.lane(),
                        _ -> "lone-cook",
                        lane -> new LanePerson(lane, Place.DOOR),
                        this);
        pool.want(1);
    }

    @Override
    public boolean admit(Order order) {
        boolean room = admission.admit(order);
        if (room) {
            signal();
        }
        return room;
    }

    @Override
    public int admissionRoom() {
        return admission.room();
    }

    @Override
    public boolean leave(Order order) {
        return admission.leave(order);
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
        admission.capacity(next.room().admission());
        pool.want(1);
    }

    @Override
    public QueueLengths lengths() {
        lock.lock();
        try {
            return new QueueLengths(admission.guests(), admission.called(), 0, 0, bills.size());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        pool.close();
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
        return bill == null ? admission.callNext() : bill;
    }

    @Override
    public void serve(Order order, LanePerson me) throws InterruptedException {
        if (order.step() == OrderStep.PAY) {
            resources.charging().charge(order, me);
            resources.paid(order, me.lane());
        } else {
            resources.steps().serve(order, me, () -> admission.met(order));
            dining.eats(order, me.lane());
        }
    }

    @Override
    public void forget(Order order) {
        admission.met(order);
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
