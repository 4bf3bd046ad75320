package brigade.server.process;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.server.Children;
import brigade.server.Dining;
import brigade.server.Order;
import brigade.server.OrderStep;
import brigade.server.QueueLengths;
import brigade.server.ServerModel;
import brigade.server.Setup;
import brigade.server.shared.AdmissionQueue;
import brigade.server.shared.ChildStatistics;
import brigade.server.shared.SharedResources;
import brigade.trace.Lane;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A child process for each request, on the floor a food truck: it runs on the app's own runtime,
 * which shares nothing with this one but the clients and the database, runs all four steps, and is
 * torn down. So many at once; the other guests wait in the admission queue. When the system refuses
 * a process that order fails.
 */
public final class ProcessPerRequestModel implements ServerModel {
    private final SharedResources resources;
    private final Dining dining;
    private final AdmissionQueue admission;
    private final ChildStatistics statistics;
    private final ChildCommand program;

    /**
     * Who is served, longest first. Guarded by itself: who kills one must not wait for threads that
     * are being started.
     */
    private final Map<Order, ChildProcess> children =
            Collections.synchronizedMap(new LinkedHashMap<>());

    private final AtomicBoolean starting = new AtomicBoolean();
    private final CountDownLatch firstStarted = new CountDownLatch(1);

    /** How often somebody asked for those who are missing and has not been heard yet. */
    private final AtomicInteger asked = new AtomicInteger();

    /** Guarded by itself. */
    private final List<Thread> threads = new ArrayList<>();

    private volatile int most;
    private volatile boolean closed;

    public ProcessPerRequestModel(SharedResources resources, Setup setup, Dining dining) {
        this(resources, setup, dining, new ChildCommand());
    }

    ProcessPerRequestModel(
            SharedResources resources, Setup setup, Dining dining, ChildCommand program) {
        this.resources = resources;
        this.dining = dining;
        this.program = program;
        statistics = resources.childStatistics();
        admission = new AdmissionQueue(setup.room().admission(), dining, resources.atLocks());
        most = setup.staff().processes();
        ChildCommand.prepare();
    }

    @Override
    public boolean admit(Order order) {
        if (!admission.admit(order)) {
            return false;
        }
        startMissing();
        return true;
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
        ChildProcess child = childOf(order);
        if (child != null) {
            lane.mark(OrderStage.BILLED, 0, order.id(), 0);
            order.nextIs(OrderStep.PAY);
            child.billed();
        }
    }

    @Override
    public void apply(Setup next) {
        most = next.staff().processes();
        admission.capacity(next.room().admission());
        startMissing();
    }

    @Override
    public QueueLengths lengths() {
        return new QueueLengths(admission.guests(), admission.called(), 0, 0, 0);
    }

    @Override
    public Children children() {
        return statistics.children();
    }

    @Override
    public boolean killProcess() {
        return atWork().stream().anyMatch(ChildProcess::kill);
    }

    private List<ChildProcess> atWork() {
        synchronized (children) {
            return List.copyOf(children.values());
        }
    }

    @Override
    public void close() {
        List<Thread> ending;
        synchronized (threads) {
            closed = true;
            atWork().forEach(ChildProcess::cease);
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

    // ---- for the child processes

    /**
     * Whether the calling thread may start a process: the first one alone, as it loads what that
     * takes, and all when it has.
     */
    boolean mayStart() {
        return firstStarted.getCount() == 0 || starting.compareAndSet(false, true);
    }

    /** Waits until the first process has been started, or could not be. */
    void awaitFirstStart() throws InterruptedException {
        firstStarted.await();
    }

    /** The calling thread has started a process, or could not. */
    void hasStarted() {
        firstStarted.countDown();
    }

    AdmissionQueue admission() {
        return admission;
    }

    boolean closed() {
        return closed;
    }

    /** The process has ended, and so does the thread that listened to it. */
    void gone(Order order) {
        children.remove(order);
        startMissing();
    }

    private @Nullable ChildProcess childOf(Order order) {
        return children.get(order);
    }

    /**
     * Starts as many as may be, for who waits in the admission queue. Nobody waits here: who comes
     * while somebody else starts some leaves it to that one.
     */
    private void startMissing() {
        if (asked.getAndIncrement() > 0) {
            return;
        }
        int heard = 1;
        while (heard > 0) {
            try {
                startThem();
            } finally {
                heard = asked.addAndGet(-heard);
            }
        }
    }

    private void startThem() {
        synchronized (threads) { // only who closes the model wants it, too
            threads.removeIf(thread -> !thread.isAlive());
            while (children.size() < most && !closed) {
                Order order = admission.callNext();
                if (order == null) {
                    return;
                }
                ChildProcess child =
                        new ChildProcess(order, this, resources, dining, statistics, program);
                children.put(order, child);
                start(child, order);
            }
        }
    }

    private void start(ChildProcess child, Order order) {
        Thread thread = Thread.ofPlatform().name("truck-" + order.id()).daemon().unstarted(child);
        try {
            thread.start();
            threads.add(thread);
        } catch (OutOfMemoryError refused) {
            child.refused(refused);
            children.remove(order);
        }
    }
}
