package brigade.server.shared;

import brigade.server.Order;
import brigade.server.steps.LanePerson;
import brigade.trace.Lane;
import brigade.trace.LaneKind;

import org.jspecify.annotations.Nullable;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Platform threads that all do the same: as many as are wanted, each with a number and a lane. One
 * that dies fails the order that it serves, and another one of the same name takes its place. Any
 * thread.
 *
 * @param <P> their bodies
 */
public final class WorkerPool<P extends LanePerson> implements AutoCloseable {
    /** What the threads of a pool do, told by their numbers. Called on these threads. */
    public interface Duty<P extends LanePerson> {
        /** Waits for the next order; null: there is none for this number any more. */
        @Nullable Order next(int number, P me) throws InterruptedException;

        /** Does what is to be done for the order, and hands it on. */
        void serve(Order order, P me) throws InterruptedException;

        /** Gives back whatever this order, which has failed, occupied. */
        void forget(Order order);
    }

    private static final Logger LOG = System.getLogger(WorkerPool.class.getName());

    private final SharedResources resources;
    private final String role;
    private final IntFunction<String> names;
    private final Function<Lane, P> bodies;
    private final Duty<P> duty;

    /** Who is in the pool, by number. Guarded by this, as all below. */
    private final Map<Integer, Worker<P>> members = new HashMap<>();

    private final List<Thread> threads = new ArrayList<>();
    private int wanted;
    private boolean closed;

    /** Starts no thread before {@link #want}. */
    public WorkerPool(
            SharedResources resources,
            String role,
            IntFunction<String> names,
            Function<Lane, P> bodies,
            Duty<P> duty) {
        this.resources = resources;
        this.role = role;
        this.names = names;
        this.bodies = bodies;
        this.duty = duty;
    }

    /** How many there are to be from now on. */
    public synchronized void want(int number) {
        wanted = number;
        startMissing();
    }

    /** Interrupts all and waits until they have ended. */
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

    /** Lets a worker end who has nothing to do any more; false: it is wanted again. */
    synchronized boolean release(Worker<P> worker) {
        if (worker.number() <= wanted) {
            return false;
        }
        takeOff(worker);
        return true;
    }

    /** A worker's thread is dying; another one of the same name takes the place. */
    synchronized void replace(Worker<P> dying) {
        takeOff(dying);
        startMissing();
    }

    private void takeOff(Worker<P> worker) {
        worker.lane().close();
        members.remove(worker.number());
    }

    private void startMissing() {
        for (int number = 1; number <= wanted && !closed; number++) {
            if (!members.containsKey(number)) {
                start(number);
            }
        }
    }

    private void start(int number) {
        String name = names.apply(number);
        Lane lane = resources.recorder().lane(name, role, LaneKind.PLATFORM);
        Worker<P> worker = new Worker<>(number, bodies.apply(lane), this, duty, resources);
        Thread thread = Thread.ofPlatform().name(name).daemon().unstarted(worker);
        lane.standsFor(thread);
        try {
            thread.start();
        } catch (OutOfMemoryError refused) {
            LOG.log(Level.ERROR, "the system has no thread for " + name, refused);
            lane.close();
            return;
        }
        members.put(number, worker);
        threads.removeIf(t -> !t.isAlive());
        threads.add(thread);
    }
}
