package brigade.server.pool;

import brigade.restaurant.vocabulary.Place;
import brigade.server.Dining;
import brigade.server.Order;
import brigade.server.QueueLengths;
import brigade.server.Role;
import brigade.server.ServerModel;
import brigade.server.Setup;
import brigade.server.Staff;
import brigade.server.shared.SharedResources;
import brigade.server.shared.WorkerPool;
import brigade.server.steps.LanePerson;
import brigade.trace.Lane;

import java.util.EnumMap;
import java.util.Map;

/**
 * The brigade: platform threads cook-1, server-1, cashier-1 and so on, each of which runs the steps
 * of its role, with bounded queues between them.
 */
public final class ThreadPoolModel implements ServerModel {
    private final PoolQueues exchange;
    private final Map<Role, WorkerPool<LanePerson>> crews = new EnumMap<>(Role.class);

    public ThreadPoolModel(SharedResources premises, Setup setup, Dining dining) {
        exchange = new PoolQueues(setup, dining, premises.recorder());
        for (Role role : Role.values()) {
            RoleDuty duty = new RoleDuty(role, exchange, premises, dining);
            String name = role.laneRole();
            int place = role == Role.CASHIER ? Place.TILL : Place.DOOR;
            crews.put(
                    role,
                    new WorkerPool<>(
                            premises,
                            name,
                            n -> name + "-" + n,
                            lane -> new LanePerson(lane, place),
                            duty));
        }
        hire(setup.staff());
    }

    @Override
    public boolean admit(Order order) {
        return exchange.admit(order);
    }

    @Override
    public int roomAtTheDoor() {
        return exchange.roomAtTheDoor();
    }

    @Override
    public boolean leave(Order order) {
        return exchange.leave(order);
    }

    @Override
    public void bill(Order order, Lane lane) {
        exchange.bill(order, lane);
    }

    @Override
    public QueueLengths lengths() {
        return exchange.lengths();
    }

    @Override
    public void apply(Setup next) {
        exchange.apply(next);
        hire(next.staff());
    }

    @Override
    public void close() {
        crews.values().forEach(WorkerPool::close);
    }

    private void hire(Staff staff) {
        crews.forEach((role, crew) -> crew.want(staff.of(role)));
    }
}
