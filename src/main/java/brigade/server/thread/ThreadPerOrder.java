package brigade.server.thread;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.server.Dining;
import brigade.server.Order;
import brigade.server.OrderStep;
import brigade.server.QueueLengths;
import brigade.server.ServerModel;
import brigade.server.Setup;
import brigade.server.shared.AdmissionQueue;
import brigade.server.shared.SharedResources;
import brigade.server.steps.LanePerson;
import brigade.server.steps.Meal;
import brigade.trace.Lane;
import brigade.trace.LaneKind;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Each guest who is let in gets a thread at once, which stays with the guest to the end, also while
 * the guest eats. In the admission queue are those whose threads have not come to run yet. Models
 * say what kind of threads these are.
 */
abstract class ThreadPerOrder implements ServerModel {
    private static final int SWEEP = 64;

    private final SharedResources resources;
    private final Dining dining;
    private final AdmissionQueue admission;
    private final String role;
    private final LaneKind kind;
    private final Meal meal;

    private final Map<Order, RequestTask> tasks = new ConcurrentHashMap<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private volatile int crowd;
    private volatile boolean askedInVain;
    private volatile boolean closed;

    /** All that have not ended, and some that have. Guarded by itself. */
    private final Queue<Thread> threads = new ArrayDeque<>();

    private final Visitors visitors = new Visitors();

    ThreadPerOrder(
            SharedResources resources, Setup setup, Dining dining, String role, LaneKind kind) {
        this.resources = resources;
        this.dining = dining;
        this.role = role;
        this.kind = kind;
        admission = new AdmissionQueue(setup.room().admission(), dining, resources.atLocks());
        crowd = setup.staff().crowd();
        meal = new Meal(resources.recorder());
    }

    /**
     * A thread that has not been started.
     *
     * @throws OutOfMemoryError if the system refuses one; starting it may, too
     */
    abstract Thread newThread(String name, Runnable work);

    abstract LanePerson person(Lane lane);

    @Override
    public boolean admit(Order order) {
        if (!letIn(order)) {
            return false;
        }
        String name = name(order);
        RequestTask task = task(order, name);
        try {
            start(newThread(name, task));
        } catch (OutOfMemoryError refused) {
            task.fail(refused);
            task.end();
        }
        return true;
    }

    private RequestTask task(Order order, String name) {
        Lane lane = resources.recorder().lane(name, role, kind);
        RequestTask task = new RequestTask(this, resources, dining, order, person(lane), meal);
        tasks.put(order, task);
        return task;
    }

    private String name(Order order) {
        return role + "-" + order.id();
    }

    @Override
    public Executor readers() {
        return reading -> {
            try {
                newThread(role, reading).start();
            } catch (OutOfMemoryError refused) {
                // The order will be refused a thread as well, and that is told to its client.
                ServerModel.super.readers().execute(reading);
            }
        };
    }

    @Override
    public boolean admitHere(Order order) {
        Thread here = Thread.currentThread();
        if (here.isVirtual() != (kind == LaneKind.VIRTUAL)) {
            return admit(order);
        }
        if (!letIn(order)) {
            return false;
        }
        String name = name(order);
        here.setName(name);
        visitors.serve(task(order, name));
        return true;
    }

    private boolean letIn(Order order) {
        if (underWay.incrementAndGet() <= crowd && admission.admit(order)) {
            return true;
        }
        underWay.decrementAndGet();
        tellOfRoom();
        return false;
    }

    private void start(Thread thread) {
        synchronized (threads) {
            if (threads.size() >= SWEEP && threads.size() >= 2 * underWay.get()) {
                threads.removeIf(t -> !t.isAlive());
            }
            threads.add(thread);
            // Under the lock: who closes the model joins this thread, or it has not been started.
            if (!closed) {
                thread.start();
            }
        }
    }

    @Override
    public int admissionRoom() {
        int more = Math.max(0, crowd - underWay.get());
        if (more == 0) {
            askedInVain = true;
            more = Math.max(0, crowd - underWay.get());
        }
        return more == 0 ? 0 : Math.min(more, admission.room());
    }

    @Override
    public boolean leave(Order order) {
        return admission.leave(order);
    }

    @Override
    public void bill(Order order, Lane lane) {
        RequestTask task = tasks.get(order);
        if (task != null) {
            lane.mark(OrderStage.BILLED, 0, order.id(), 0);
            order.nextIs(OrderStep.PAY);
            task.billed();
        }
    }

    @Override
    public void apply(Setup next) {
        crowd = next.staff().crowd();
        admission.capacity(next.room().admission());
        tellOfRoom();
    }

    @Override
    public QueueLengths lengths() {
        int guests = admission.guests();
        return new QueueLengths(guests, guests, 0, 0, 0); // each has a thread already
    }

    @Override
    public void close() {
        List<Thread> ending;
        synchronized (threads) {
            closed = true;
            ending = List.copyOf(threads);
        }
        ending.forEach(Thread::interrupt);
        try {
            visitors.sendAway();
            for (Thread thread : ending) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // ---- for the tasks

    AdmissionQueue admission() {
        return admission;
    }

    boolean closed() {
        return closed;
    }

    /** This thread has nothing more to do. */
    void gone(Order order) {
        if (tasks.remove(order) != null) {
            underWay.decrementAndGet();
            tellOfRoom();
        }
    }

    private void tellOfRoom() {
        if (askedInVain && underWay.get() < crowd) {
            askedInVain = false;
            dining.admissionHasRoom();
        }
    }
}
