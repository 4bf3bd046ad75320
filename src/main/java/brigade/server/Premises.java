package brigade.server;

import brigade.trace.Counter;
import brigade.trace.Lane;
import brigade.trace.Mark;
import brigade.trace.Recorder;
import brigade.work.LocalBackend;

import org.jspecify.annotations.Nullable;

/**
 * What all models share: the books, the things that there are few of, and the steps that use them.
 * Any thread.
 */
public final class Premises implements AutoCloseable {
    private final Recorder recorder;
    private final Ledger ledger = new Ledger();
    private final Faults faults = new Faults();
    private final Seats seats = new Seats();
    private final Pans pans = new Pans();
    private final Drawer drawer = new Drawer();
    private final Walking walking;
    private final LocalBackend backend;
    private final Serving serving;
    private final Cooking cooking;
    private final Charging charging;
    private volatile Effort effort;

    /** Guarded by this. */
    private @Nullable Counter loopLag;

    public Premises(Recorder recorder, Setup setup) {
        this.recorder = recorder;
        this.effort = setup.effort();
        backend = new LocalBackend(setup.room().connections());
        pans.number(setup.room().pans());
        walking = new Walking(this::effort, recorder);
        serving = new Serving(walking, seats, faults, this::effort, recorder);
        cooking = new Cooking(pans, faults, this::effort, backend, recorder);
        charging = new Charging(walking, drawer, faults, this::effort, recorder);
    }

    public Recorder recorder() {
        return recorder;
    }

    public Ledger ledger() {
        return ledger;
    }

    public Faults faults() {
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

    /** How late event loops are. */
    synchronized Counter loopLag() {
        if (loopLag == null) {
            loopLag = recorder.counter("loop lag", "µs");
        }
        return loopLag;
    }

    Walking walking() {
        return walking;
    }

    Serving serving() {
        return serving;
    }

    Cooking cooking() {
        return cooking;
    }

    Charging charging() {
        return charging;
    }

    /**
     * The steps up to the meal in a row, where one thread does them all.
     *
     * @param met called when the guest is not at the door any more
     */
    void serve(Order order, Person me, Runnable met) throws InterruptedException {
        serving.meet(order, me);
        met.run();
        serving.take(order, me);
        order.nextIs(Step.COOK);
        cooking.cook(order, me);
        order.nextIs(Step.DELIVER);
        serving.fetch(order, me);
        serving.deliver(order, me);
    }

    /** The guest has paid and goes. */
    void paid(Order order, Lane lane) {
        lane.mark(Mark.PAID, 0, order.id(), order.guest().cents());
        clearSeat(order);
        ledger.paid(order);
    }

    /** A step threw. */
    void failed(Order order, Throwable cause, Lane lane) {
        lane.mark(Mark.FAILED, 0, order.id(), 0);
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
