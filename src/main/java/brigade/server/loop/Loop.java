package brigade.server.loop;

import static brigade.trace.Activity.WAITING;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.RestaurantCounter;
import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.server.Dining;
import brigade.server.Order;
import brigade.server.QueueLengths;
import brigade.server.Setup;
import brigade.server.loop.LoopQueue.Entry;
import brigade.server.loop.LoopQueue.Task;
import brigade.server.shared.AdmissionQueue;
import brigade.server.shared.Line;
import brigade.server.shared.QueueLock;
import brigade.server.shared.SharedResources;
import brigade.server.steps.LanePerson;
import brigade.trace.Recorder;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.locks.Condition;

/**
 * What lies between an event loop, its workers and the outside: the admission queue, the agenda,
 * and the rail with the heavy steps. The loop takes up a guest only with a place on the rail
 * promised, so that overload shows in the admission queue. Any thread.
 */
final class Loop {
    private final QueueLock lock;
    private final Condition news;
    private final Condition tickets;
    private final LoopQueue agenda = new LoopQueue();
    private final Line rail = new Line();

    /** Orders that are being taken, for whose tickets there is a place on the rail. */
    private final Line promised = new Line();

    private final AdmissionQueue admission;
    private final LoopLag lag;
    private final int nextMessage;
    private final int heavyStep;
    private Setup setup;

    Loop(Setup setup, Dining dining, SharedResources resources) {
        this.setup = setup;
        Recorder recorder = resources.recorder();
        lag = new LoopLag(resources.counter(RestaurantCounter.LOOP_LAG), System.nanoTime());
        lock = new QueueLock(resources.atLocks());
        news = lock.newCondition();
        tickets = lock.newCondition();
        admission = new AdmissionQueue(setup.room().admission(), dining, resources.atLocks());
        nextMessage = recorder.label(RestaurantTerm.NEXT_MESSAGE);
        heavyStep = recorder.label(RestaurantTerm.HEAVY_STEP);
    }

    AdmissionQueue admission() {
        return admission;
    }

    void apply(Setup next) {
        lock.lock();
        try {
            setup = next;
            news.signal();
            tickets.signalAll();
        } finally {
            lock.unlock();
        }
        admission.capacity(next.room().admission());
    }

    boolean admit(Order order) {
        if (!admission.admit(order)) {
            return false;
        }
        lock.lock();
        try {
            news.signal();
        } finally {
            lock.unlock();
        }
        return true;
    }

    QueueLengths lengths() {
        lock.lock();
        try {
            return new QueueLengths(
                    admission.guests(), admission.called(), rail.size(), agenda.messages(), 0);
        } finally {
            lock.unlock();
        }
    }

    // ---- messages and timers

    /** The loop is to do this as soon as it can. */
    void post(Order order, Task task) {
        lock.lock();
        try {
            agenda.post(new Entry(order, System.nanoTime(), task));
            news.signal();
        } finally {
            lock.unlock();
        }
    }

    /** The loop is to do this when so much time has passed. */
    void later(long nanos, Order order, Task task) {
        if (nanos <= 0) {
            post(order, task);
            return;
        }
        lock.lock();
        try {
            agenda.later(new Entry(order, System.nanoTime() + nanos, task));
            news.signal();
        } finally {
            lock.unlock();
        }
    }

    /**
     * What the loop does next; waits if there is nothing.
     *
     * @param take what it does for a guest in the admission queue
     */
    Entry next(LoopPerson me, Task take) throws InterruptedException {
        lock.lock();
        try {
            Entry entry = poll(take);
            if (entry == null) {
                me.begin(WAITING, nextMessage, 0, 0);
            }
            while (entry == null) {
                long rest = Math.min(agenda.next(), lag.due()) - System.nanoTime();
                var _ = news.await(rest, NANOSECONDS); // : next message
                entry = poll(take);
            }
            return entry;
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Entry poll(Task take) {
        long now = System.nanoTime();
        lag.look(now);
        agenda.expire(now);
        Entry entry = claim(now, take);
        if (entry != null) {
            lag.late(now - entry.due());
        }
        return entry;
    }

    private @Nullable Entry claim(long now, Task take) {
        Entry urgent = claim(true, now, take);
        return urgent == null ? claim(false, now, take) : urgent;
    }

    /** Who is inside goes before who waits in the admission queue. */
    private @Nullable Entry claim(boolean urgent, long now, Task take) {
        Entry message = agenda.poll(urgent);
        if (message != null) {
            return message;
        }
        boolean room = rail.count(urgent) + promised.count(urgent) < setup.room().rail();
        Order guest = room ? admission.call(urgent) : null;
        if (guest == null) {
            return null;
        }
        promised.add(guest);
        return new Entry(guest, now, take);
    }

    // ---- heavy steps

    /** Puts the ticket on its promised place, for a worker. */
    void hang(Order order, LanePerson me) {
        lock.lock();
        try {
            me.mark(OrderStage.HUNG, order.id(), 0);
            promised.remove(order);
            rail.add(order);
            tickets.signal();
        } finally {
            lock.unlock();
        }
    }

    /** The order does not need its place on the rail, or not any more. */
    void giveBack(Order order) {
        lock.lock();
        try {
            promised.remove(order);
            news.signal();
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Order poll(int worker) {
        return isWanted(worker) ? rail.poll() : null;
    }

    private boolean isWanted(int worker) {
        return worker <= setup.staff().cooks();
    }

    /** The next ticket for this worker; null: the thread is to end. */
    @Nullable Order nextTicket(int number, LanePerson me) throws InterruptedException {
        lock.lock();
        try {
            Order order = poll(number);
            if (order == null && isWanted(number)) {
                me.begin(WAITING, heavyStep, 0, 0);
            }
            while (order == null && isWanted(number)) {
                tickets.await(); // : heavy step
                order = poll(number);
            }
            if (order == null) {
                tickets.signal();
            } else {
                news.signal();
            }
            return order;
        } finally {
            lock.unlock();
        }
    }
}
