package brigade.server;

import static brigade.trace.Activity.WAITING;

import brigade.trace.Lane;
import brigade.trace.Mark;
import brigade.trace.Recorder;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Where the roles of the brigade meet: door, rail, pass and bills, each bounded, all under one lock
 * that is held for less than a microsecond.
 *
 * <p>Nobody can wait in a circle. A server takes up a guest only with a place on the rail promised
 * for the ticket, and hands a plate to a guest, so no server ever waits for anything but work;
 * hence plates are always fetched, and a cook who waits for room on the pass gets it. Cashiers wait
 * for nobody. A guest who wants to pay while the bills are full stays at the table, and until all
 * such guests have queued up, no new ones are seated: a jam at the till shows at the door.
 *
 * <p>Each order that comes to wait signals one thread that can serve it, if any is waiting; what
 * may enable several signals all.
 */
final class Exchange {
    private final ReentrantLock lock = new ReentrantLock();
    private final Station servers = new Station(Role.SERVER, lock.newCondition());
    private final Station cooks = new Station(Role.COOK, lock.newCondition());
    private final Station cashiers = new Station(Role.CASHIER, lock.newCondition());
    private final Condition roomOnPass = lock.newCondition();

    private final Door door = new Door();
    private final Queue<Order> rail = new ArrayDeque<>();
    private final Queue<Order> pass = new ArrayDeque<>();
    private final Queue<Order> bills = new ArrayDeque<>();
    private final Queue<Order> wantToPay = new ArrayDeque<>();

    /** Orders being taken, for whose tickets there is a place on the rail. */
    private final Set<Order> promised = new HashSet<>();

    /** Plates still on the pass, but a server is on the way. */
    private final Set<Order> claimed = new HashSet<>();

    private final Dining dining;
    private final int doorAndPass;
    private final int railLabel;
    private final int passIsFull;
    private final int billsLabel;
    private Setup setup;

    Exchange(Setup setup, Dining dining, Recorder recorder) {
        this.setup = setup;
        this.dining = dining;
        doorAndPass = recorder.label("door and pass");
        railLabel = recorder.label("rail");
        passIsFull = recorder.label("pass is full");
        billsLabel = recorder.label("bills");
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
            unlockAndTellOfRoom();
        }
    }

    QueueLengths lengths() {
        lock.lock();
        try {
            return new QueueLengths(door.guests(), rail.size(), onPass(), bills.size());
        } finally {
            lock.unlock();
        }
    }

    // ---- the door

    boolean admit(Order order) {
        lock.lock();
        try {
            if (door.guests() >= setup.room().door()) {
                return false;
            }
            door.arrive(order);
            signalIfGuestMayCome();
            return true;
        } finally {
            lock.unlock();
        }
    }

    int roomAtTheDoor() {
        lock.lock();
        try {
            return door.room(setup.room().door());
        } finally {
            lock.unlock();
        }
    }

    boolean leave(Order order) {
        lock.lock();
        try {
            return door.leave(order);
        } finally {
            unlockAndTellOfRoom();
        }
    }

    /** The next errand of this server, plates before guests; null: the server is to go home. */
    @Nullable Order nextErrand(int number, Person me) throws InterruptedException {
        lock.lock();
        try {
            return servers.await(
                    number,
                    () -> setup,
                    this::claimErrand,
                    () -> me.begin(WAITING, doorAndPass, 0, me.place())); // : door and pass
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Order claimErrand() {
        Order plate = pass.poll();
        if (plate != null) {
            claimed.add(plate);
            return plate;
        }
        if (!guestMayCome()) {
            return null;
        }
        Order guest = door.call();
        promised.add(guest);
        return guest;
    }

    /** The server has met the guest: there is room for one more at the door. */
    void met(Order order) {
        lock.lock();
        try {
            door.met(order);
        } finally {
            unlockAndTellOfRoom();
        }
    }

    // ---- the rail

    /** Puts the ticket on its promised place. */
    void hang(Order order, Person me) {
        lock.lock();
        try {
            me.mark(Mark.HUNG, order.id(), 0);
            order.nextIs(Step.COOK);
            promised.remove(order);
            rail.add(order);
            cooks.signal();
        } finally {
            lock.unlock();
        }
    }

    /** The next ticket for this cook; null: the cook is to go home. */
    @Nullable Order nextTicket(int number, Person me) throws InterruptedException {
        lock.lock();
        try {
            return cooks.await(
                    number,
                    () -> setup,
                    this::claimTicket,
                    () -> me.begin(WAITING, railLabel, 0, 0)); // : rail
        } finally {
            lock.unlock();
        }
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
            if (onPass() >= setup.room().pass()) {
                me.begin(WAITING, passIsFull, order.id(), 0); // : pass is full
                while (onPass() >= setup.room().pass()) {
                    roomOnPass.await();
                }
            }
            me.mark(Mark.PASSED, order.id(), 0);
            order.nextIs(Step.DELIVER);
            pass.add(order);
            servers.signal();
        } finally {
            lock.unlock();
        }
    }

    /** The server has picked up the plate: there is room for one more on the pass. */
    void fetched(Order order) {
        lock.lock();
        try {
            claimed.remove(order);
            roomOnPass.signal();
        } finally {
            lock.unlock();
        }
    }

    // ---- the bills

    /** The guest queues up at the till, or stays at the table until there is room. */
    void bill(Order order, Lane lane) {
        lock.lock();
        try {
            order.nextIs(Step.PAY);
            wantToPay.add(order);
            queueUp(lane);
        } finally {
            lock.unlock();
        }
    }

    /** The next guest who pays at this till; null: the cashier is to go home. */
    @Nullable Order nextBill(int number, LanePerson me) throws InterruptedException {
        lock.lock();
        try {
            return cashiers.await(
                    number,
                    () -> setup,
                    () -> claimBill(me.lane()),
                    () -> me.begin(WAITING, billsLabel, 0, 0)); // : bills
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Order claimBill(Lane lane) {
        Order bill = bills.poll();
        boolean jammed = !wantToPay.isEmpty();
        queueUp(lane);
        if (jammed && wantToPay.isEmpty()) {
            servers.signalAll();
        }
        return bill;
    }

    private void queueUp(Lane lane) {
        while (!wantToPay.isEmpty() && bills.size() < setup.room().bills()) {
            Order order = wantToPay.remove();
            lane.mark(Mark.BILLED, 0, order.id(), 0);
            bills.add(order);
            cashiers.signal();
        }
    }

    // ---- for all

    /** Gives back whatever this order, which has failed, occupied or was promised. */
    void forget(Order order) {
        lock.lock();
        try {
            door.met(order);
            if (promised.remove(order)) {
                signalIfGuestMayCome();
            }
            if (claimed.remove(order)) {
                roomOnPass.signal();
            }
        } finally {
            unlockAndTellOfRoom();
        }
    }

    private void unlockAndTellOfRoom() {
        boolean tell = door.tellOfRoom(setup.room().door());
        lock.unlock();
        if (tell) {
            dining.roomAtTheDoor();
        }
    }

    private void signalIfGuestMayCome() {
        if (guestMayCome()) {
            servers.signal();
        }
    }

    private boolean guestMayCome() {
        return !door.isEmpty()
                && rail.size() + promised.size() < setup.room().rail()
                && wantToPay.isEmpty();
    }

    private int onPass() {
        return pass.size() + claimed.size();
    }
}
