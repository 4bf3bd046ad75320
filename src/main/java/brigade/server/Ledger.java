package brigade.server;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Counts every order once when it is placed and once when it ends, and those that are in flight by
 * what it knows of each: an order that ends without having been placed, or is placed twice, shows
 * in the balance. Any thread; nothing here takes long.
 */
public final class Ledger {
    /** Hears of orders, one after another, on the thread that told the ledger; must not wait. */
    public interface Watcher {
        void placed(Order order);

        void ended(Order order, Ending how);
    }

    private static final int KEPT_FAILURES = 32;

    private static final Watcher NOBODY =
            new Watcher() {
                @Override
                public void placed(Order order) {}

                @Override
                public void ended(Order order, Ending how) {}
            };

    private final ArrayDeque<Failure> failures = new ArrayDeque<>();
    private Watcher watcher = NOBODY;
    private long placed;
    private long served;
    private long failed;
    private long full;
    private long left;
    private long inFlight;
    private long cents;

    /** From now on this one hears of orders, and nobody else. */
    public synchronized void watch(Watcher next) {
        watcher = next;
    }

    /** A consistent snapshot. */
    public synchronized Counts counts() {
        return new Counts(placed, served, failed, full + left, inFlight, left, cents);
    }

    /** The last failures, oldest first. */
    public synchronized List<Failure> failures() {
        return List.copyOf(failures);
    }

    /** Waits until no order is in flight; false if that takes longer than {@code mostNanos}. */
    public synchronized boolean awaitNoneInFlight(long mostNanos) throws InterruptedException {
        long deadline = System.nanoTime() + mostNanos;
        while (inFlight > 0) {
            long rest = deadline - System.nanoTime();
            if (rest <= 0) {
                return false;
            }
            TimeUnit.NANOSECONDS.timedWait(this, Math.max(rest, 1_000_000));
        }
        return true;
    }

    /** Waits until no order of this shift is in flight. */
    public synchronized void awaitOver(Shift shift) throws InterruptedException {
        while (shift.inFlight > 0) {
            wait();
        }
    }

    public synchronized void placed(Order order) {
        placed++;
        if (!order.inFlight) {
            order.inFlight = true;
            inFlight++;
            order.shift().inFlight++;
        }
        watcher.placed(order);
    }

    void paid(Order order) {
        end(order, Ending.PAID);
    }

    /** The door is full. */
    public void turnedAway(Order order) {
        end(order, Ending.TURNED_AWAY);
    }

    /** Patience ran out. */
    public void left(Order order) {
        end(order, Ending.LEFT);
    }

    void failed(Order order, Throwable cause) {
        synchronized (this) {
            if (!count(order, Ending.FAILED)) {
                return;
            }
            if (failures.size() == KEPT_FAILURES) {
                failures.removeFirst();
            }
            failures.addLast(new Failure(order.id(), order.step(), cause));
        }
        order.tell(Ending.FAILED, cause);
    }

    private void end(Order order, Ending how) {
        if (count(order, how)) {
            order.tell(how, null);
        }
    }

    private synchronized boolean count(Order order, Ending how) {
        if (!order.end(how)) {
            return false;
        }
        switch (how) {
            case PAID -> {
                served++;
                cents += order.guest().cents();
            }
            case TURNED_AWAY -> full++;
            case LEFT -> left++;
            case FAILED -> failed++;
        }
        watcher.ended(order, how);
        if (order.inFlight) {
            order.inFlight = false;
            inFlight--;
            if (--order.shift().inFlight == 0) {
                notifyAll();
            }
        }
        return true;
    }
}
