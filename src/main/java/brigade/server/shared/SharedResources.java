package brigade.server.shared;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.RestaurantCounter;
import brigade.server.Effort;
import brigade.server.Ledger;
import brigade.server.Order;
import brigade.server.OrderFailure;
import brigade.server.Setup;
import brigade.server.steps.AtLocks;
import brigade.server.steps.Charging;
import brigade.server.steps.Cooking;
import brigade.server.steps.Drawer;
import brigade.server.steps.FaultInjector;
import brigade.server.steps.OrderSteps;
import brigade.server.steps.Pans;
import brigade.server.steps.Seats;
import brigade.server.steps.Serving;
import brigade.trace.Counter;
import brigade.trace.Lane;
import brigade.trace.Recorder;
import brigade.work.LocalBackend;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What all models share: the ledger, the things that there are few of, and the steps that use them.
 * Any thread.
 */
public final class SharedResources implements AutoCloseable {
    private final Recorder recorder;
    private final Runnable atWork;
    private final AtLocks atLocks;
    private final Ledger ledger;
    private final FaultInjector faults = new FaultInjector();
    private final Seats seats;
    private final Pans pans = new Pans();
    private final Drawer drawer = new Drawer();
    private final LocalBackend backend;
    private final OrderSteps steps;
    private volatile Effort effort;

    /** Of models, which come and go. */
    private final Map<RestaurantCounter, Counter> counters = new ConcurrentHashMap<>();

    /** Null before a model asks for it. Guarded by this. */
    private @Nullable ChildStatistics childStatistics;

    /**
     * @param atWork what each platform thread of the staff does before its first order
     */
    public SharedResources(Recorder recorder, Setup setup, Runnable atWork) {
        this.recorder = recorder;
        this.atWork = atWork;
        this.effort = setup.effort();
        atLocks = new AtLocks(recorder);
        ledger = new Ledger(atLocks);
        seats = new Seats(atLocks);
        backend = new LocalBackend(setup.room().connections(), atWork);
        pans.number(setup.room().pans());
        steps = OrderSteps.of(seats, pans, drawer, faults, this::effort, backend, recorder);
    }

    public Recorder recorder() {
        return recorder;
    }

    /** Records who waits for a lock. */
    public AtLocks atLocks() {
        return atLocks;
    }

    public Ledger ledger() {
        return ledger;
    }

    public FaultInjector faults() {
        return faults;
    }

    /** Of a usual dish, now. */
    public Effort effort() {
        return effort;
    }

    /** From the next step on. */
    public void apply(Setup setup) {
        effort = setup.effort();
        pans.number(setup.room().pans());
        backend.connections(setup.room().connections());
    }

    /** The calling thread, of the staff, is about to serve its first order. */
    public void atWork() {
        atWork.run();
    }

    /** Where the work of orders finds a database, and clients who upload. */
    public LocalBackend backend() {
        return backend;
    }

    /** How many seats are taken. */
    public int seated() {
        return seats.occupied();
    }

    /**
     * What is in the till; equals what the ledger says was paid whenever no order is being charged.
     */
    public long takings() {
        return drawer.cents();
    }

    /** The counter of this kind, the same for all models. */
    public Counter counter(RestaurantCounter term) {
        return counters.computeIfAbsent(term, recorder::counter);
    }

    /** Those of all models whose orders are served by processes. */
    public synchronized ChildStatistics childStatistics() {
        if (childStatistics == null) {
            childStatistics = new ChildStatistics(recorder);
        }
        return childStatistics;
    }

    public Serving serving() {
        return steps.serving();
    }

    public Cooking cooking() {
        return steps.cooking();
    }

    public Charging charging() {
        return steps.charging();
    }

    public OrderSteps steps() {
        return steps;
    }

    /** Gives the guest a seat, and comes back with its number. */
    public int seat(Order order) {
        order.sit(seats.take());
        return order.seat();
    }

    /** The guest has paid in another process, and goes. */
    public void paidElsewhere(Order order, Lane lane) {
        synchronized (drawer) {
            drawer.add(order.guest().cents());
        }
        paid(order, lane);
    }

    /** The guest has paid and goes. */
    public void paid(Order order, Lane lane) {
        lane.mark(OrderStage.PAID, 0, order.id(), order.guest().cents());
        clearSeat(order);
        ledger.paid(order);
    }

    /** A step threw. */
    public void failed(Order order, Throwable cause, Lane lane) {
        lane.mark(OrderStage.FAILED, recorder.label(OrderFailure.reason(cause)), order.id(), 0);
        clearSeat(order);
        ledger.failed(order, cause);
    }

    /** When no model serves any more: closes the database, and removes what lies on the disk. */
    @Override
    public void close() {
        backend.close();
    }

    private void clearSeat(Order order) {
        int seat = order.giveUpSeat();
        if (seat >= 0) {
            seats.free(seat);
        }
    }
}
