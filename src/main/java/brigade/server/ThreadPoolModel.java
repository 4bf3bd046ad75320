package brigade.server;

import brigade.trace.Lane;
import brigade.trace.LaneKind;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The brigade: platform threads cook-1, server-1, cashier-1 and so on, each of which runs the steps
 * of its role.
 */
final class ThreadPoolModel implements ServerModel {
    private final Premises premises;
    private final Exchange exchange;
    private final Dining dining;

    /** Who is on the staff, by role and number. Guarded by this, as all below. */
    private final Map<Role, Map<Integer, Worker>> roster = new EnumMap<>(Role.class);

    private final List<Thread> threads = new ArrayList<>();
    private Setup setup;
    private boolean closed;

    ThreadPoolModel(Premises premises, Setup setup, Dining dining) {
        this.premises = premises;
        this.setup = setup;
        this.dining = dining;
        exchange = new Exchange(setup, dining, premises.recorder());
        for (Role role : Role.values()) {
            roster.put(role, new HashMap<>());
        }
        hireMissing();
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
    public synchronized void apply(Setup next) {
        setup = next;
        exchange.apply(next);
        hireMissing();
    }

    @Override
    public void close() {
        List<Thread> ending;
        synchronized (this) {
            closed = true;
            ending = List.copyOf(threads);
        }
        ending.forEach(Thread::interrupt);
        try {
            for (Thread thread : ending) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    synchronized boolean closed() {
        return closed;
    }

    /**
     * Takes a worker who is to go home off the staff; false: there is a place for this worker
     * again.
     */
    synchronized boolean sendHome(Worker worker) {
        if (worker.number() <= setup.staff().of(worker.role())) {
            return false;
        }
        takeOff(worker);
        return true;
    }

    /** A worker's thread is dying; another one of the same name takes the place. */
    synchronized void replace(Worker dying) {
        takeOff(dying);
        hireMissing();
    }

    private void takeOff(Worker worker) {
        worker.lane().close();
        staff(worker.role()).remove(worker.number());
    }

    private synchronized void hireMissing() {
        if (closed) {
            return;
        }
        for (Role role : Role.values()) {
            for (int number = 1; number <= setup.staff().of(role); number++) {
                if (!staff(role).containsKey(number)) {
                    hire(role, number);
                }
            }
        }
    }

    private void hire(Role role, int number) {
        String name = role.laneRole() + "-" + number;
        Lane lane = premises.recorder().lane(name, role.laneRole(), LaneKind.PLATFORM);
        Worker worker = new Worker(role, number, lane, this, premises, exchange, dining);
        Thread thread = Thread.ofPlatform().name(name).daemon().unstarted(worker);
        thread.start();
        staff(role).put(number, worker);
        threads.removeIf(t -> !t.isAlive());
        threads.add(thread);
    }

    private Map<Integer, Worker> staff(Role role) {
        return Objects.requireNonNull(roster.get(role));
    }
}
