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
    private final PoolQueues queues;
    private final Map<Role, WorkerPool<LanePerson>> pools = new EnumMap<>(Role.class);

    public ThreadPoolModel(SharedResources resources, Setup setup, Dining dining) {
        queues = new PoolQueues(setup, dining, resources);
        for (Role role : Role.values()) {
            RoleDuty duty = RoleDuty.of(role, queues, resources, dining);
            String name = role.laneRole();
            int place = role == Role.CASHIER ? Place.TILL : Place.DOOR;
            pools.put(
                    role,
                    new WorkerPool<>(
                            resources,
                            name,
                            n -> name + "-" + n,
                            lane -> new LanePerson(lane, place),
                            duty));
        }
        size(setup.staff());
    }

    @Override
    public boolean admit(Order order) {
        return queues.admit(order);
    }

    @Override
    public int admissionRoom() {
        return queues.admissionRoom();
    }

    @Override
    public boolean leave(Order order) {
        return queues.leave(order);
    }

    @Override
    public void bill(Order order, Lane lane) {
        queues.bill(order, lane);
    }

    @Override
    public QueueLengths lengths() {
        return queues.lengths();
    }

    @Override
    public void apply(Setup next) {
        queues.apply(next);
        size(next.staff());
    }

    @Override
    public void close() {
        pools.values().forEach(WorkerPool::close);
    }

    private void size(Staff staff) {
        pools.forEach((role, pool) -> pool.want(staff.of(role)));
    }
}
