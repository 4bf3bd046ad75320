package brigade.server.pool;

import static brigade.trace.Activity.WAITING;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.server.Dining;
import brigade.server.Order;
import brigade.server.OrderStep;
import brigade.server.QueueLengths;
import brigade.server.Role;
import brigade.server.Setup;
import brigade.server.shared.AdmissionQueue;
import brigade.server.shared.Line;
import brigade.server.shared.QueueLock;
import brigade.server.shared.SharedResources;
import brigade.server.steps.LanePerson;
import brigade.server.steps.Person;
import brigade.trace.Lane;
import brigade.trace.Recorder;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.locks.Condition;
import java.util.function.Supplier;

/**
 * Where the roles of the brigade meet: admission, rail, pass and bills, each bounded, all under one
 * lock that is held for less than a microsecond.
 *
 * <p>Nobody can wait in a circle. A server takes up a guest only with a place on the rail promised
 * for the ticket, and hands a plate to a guest, so no server ever waits for anything but work;
 * hence plates are always fetched, and a cook who waits for room on the pass gets it. Cashiers wait
 * for nobody. A guest who wants to pay while the bills are full stays at the table, and until all
 * such guests have queued up, no new ones are seated: a jam at the till shows in the admission
 * queue. Urgent orders go before all others, and have places of their own.
 *
 * <p>Each order that comes to wait signals one thread that can serve it, if any is waiting; what
 * may enable several signals all.
 */
final class PoolQueues {
    private final QueueLock lock;
    private final Station servers;
    private final Station cooks;
    private final Station cashiers;
    private final Condition roomOnPass;

    private final AdmissionQueue admission;
    private final Line rail = new Line();
    private final Line pass = new Line();
    private final BillQueue bills = new BillQueue();

    /** Orders being taken, for whose tickets there is a place on the rail. */
    private final Line promised = new Line();

    /** Plates still on the pass, but a server is on the way. */
    private final Line claimed = new Line();

    private final int doorAndPass;
    private final int railLabel;
    private final int passIsFull;
    private final int billsLabel;
    private Setup setup;

    PoolQueues(Setup setup, Dining dining, SharedResources resources) {
        this.setup = setup;
        lock = new QueueLock(resources.atLocks());
        servers = new Station(Role.SERVER, lock.newCondition());
        cooks = new Station(Role.COOK, lock.newCondition());
        cashiers = new Station(Role.CASHIER, lock.newCondition());
        roomOnPass = lock.newCondition();
        admission = new AdmissionQueue(setup.room().admission(), dining, resources.atLocks());
        Recorder recorder = resources.recorder();
        doorAndPass = recorder.label(RestaurantTerm.DOOR_AND_PASS);
        railLabel = recorder.label(RestaurantTerm.RAIL);
        passIsFull = recorder.label(RestaurantTerm.PASS_IS_FULL);
        billsLabel = recorder.label(RestaurantTerm.BILLS);
    }

    void apply(Setup next) {
        lock.lock();
        try {
            setup = next;
            servers.signalAll();
            cooks.signalAll();
            cashiers.signalAll();
            roomOnPass.signalAll();
        } finally {
            lock.unlock();
        }
        admission.capacity(next.room().admission());
    }

    QueueLengths lengths() {
        lock.lock();
        try {
            int plates = pass.size() + claimed.size();
            return new QueueLengths(
                    admission.guests(), admission.called(), rail.size(), plates, bills.size());
        } finally {
            lock.unlock();
        }
    }

    // ---- admission

    boolean admit(Order order) {
        if (!admission.admit(order)) {
            return false;
        }
        lock.with(this::signalIfGuestMayCome);
        return true;
    }

    int admissionRoom() {
        return admission.room();
    }

    boolean leave(Order order) {
        return admission.leave(order);
    }

    /** The next order for this server, plates before guests; null: the thread is to end. */
    @Nullable Order nextForServer(int number, Person me) throws InterruptedException {
        return next(
                servers,
                number,
                this::claimForServer,
                () -> me.begin(WAITING, doorAndPass, 0, me.place()));
    }

    private @Nullable Order claimForServer() {
        Order urgent = claimForServer(true);
        return urgent == null ? claimForServer(false) : urgent;
    }

    private @Nullable Order claimForServer(boolean urgent) {
        Order plate = pass.poll(urgent);
        if (plate != null) {
            claimed.add(plate);
            return plate;
        }
        Order guest = guestMayCome(urgent) ? admission.call(urgent) : null;
        if (guest != null) {
            promised.add(guest);
        }
        return guest;
    }

    /** The server has met the guest: there is room for one more in the admission queue. */
    void met(Order order) {
        admission.met(order);
    }

    // ---- the rail

    /** Puts the ticket on its promised place. */
    void hang(Order order, Person me) {
        lock.lock();
        try {
            me.mark(OrderStage.HUNG, order.id(), 0);
            order.nextIs(OrderStep.COOK);
            promised.remove(order);
            rail.add(order);
            cooks.signal();
        } finally {
            lock.unlock();
        }
    }

    /** The next ticket for this cook; null: the thread is to end. */
    @Nullable Order nextTicket(int number, Person me) throws InterruptedException {
        return next(cooks, number, this::claimTicket, () -> me.begin(WAITING, railLabel, 0, 0));
    }

    private @Nullable Order claimTicket() {
        Order ticket = rail.poll();
        if (ticket != null) {
            signalIfGuestMayCome();
        }
        return ticket;
    }

    // ---- the pass

    /** Puts the plate on the pass, as soon as there is room. */
    void pass(Order order, Person me) throws InterruptedException {
        lock.lock();
        try {
            if (passIsFullFor(order)) {
                me.begin(WAITING, passIsFull, order.id(), 0);
                while (passIsFullFor(order)) {
                    roomOnPass.await(); // : pass is full
                }
            }
            me.mark(OrderStage.PASSED, order.id(), 0);
            order.nextIs(OrderStep.DELIVER);
            pass.add(order);
            servers.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Urgent plates find room always: servers fetch them first, so they are soon gone. */
    private boolean passIsFullFor(Order order) {
        return !order.urgent() && pass.count(false) + claimed.count(false) >= setup.room().pass();
    }

    /** The server has picked up the plate: there is room for one more on the pass. */
    void fetched(Order order) {
        lock.with(() -> {
            claimed.remove(order);
            roomOnPass.signal();
        });
    }

    // ---- the bills

    /** The guest queues up at the till, or stays at the table until there is room. */
    void bill(Order order, Lane lane) {
        lock.lock();
        try {
            order.nextIs(OrderStep.PAY);
            bills.add(order);
            queueUp(lane);
        } finally {
            lock.unlock();
        }
    }

    /** The next guest who pays at this till; null: the thread is to end. */
    @Nullable Order nextBill(int number, LanePerson me) throws InterruptedException {
        return next(
                cashiers,
                number,
                () -> claimBill(me.lane()),
                () -> me.begin(WAITING, billsLabel, 0, 0));
    }

    private @Nullable Order claimBill(Lane lane) {
        Order bill = bills.poll();
        boolean jammed = bills.jammed();
        queueUp(lane);
        if (jammed) {
            servers.signalAll();
        }
        return bill;
    }

    private void queueUp(Lane lane) {
        for (int more = bills.queueUp(setup.room().bills(), lane); more > 0; more--) {
            cashiers.signal();
        }
    }

    // ---- for all

    /** The next order for a thread of a role; null: the thread is to end. */
    private @Nullable Order next(
            Station station, int number, Supplier<@Nullable Order> claim, Runnable waits)
            throws InterruptedException {
        lock.lock();
        try {
            return station.await(number, () -> setup, claim, waits);
        } finally {
            lock.unlock();
        }
    }

    /** Gives back whatever this order, which has failed, occupied or was promised. */
    void forget(Order order) {
        lock.lock();
        try {
            if (promised.remove(order)) {
                signalIfGuestMayCome();
            }
            if (claimed.remove(order)) {
                roomOnPass.signal();
            }
        } finally {
            lock.unlock();
        }
        admission.met(order);
    }

    private void signalIfGuestMayCome() {
        if (guestMayCome(true) || guestMayCome(false)) {
            servers.signal();
        }
    }

    /** The urgent ones have places of their own on the rail, as many as the others. */
    private boolean guestMayCome(boolean urgent) {
        return admission.waiting(urgent) > 0
                && rail.count(urgent) + promised.count(urgent) < setup.room().rail()
                && !bills.jammed(urgent);
    }
}
