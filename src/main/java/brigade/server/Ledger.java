package brigade.server;

import brigade.work.BargingLock;
import brigade.work.LockWatch;

import org.jspecify.annotations.Nullable;

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

    private final BargingLock lock;

    /** What is waited for: that a shift has no order in flight. */
    private final Object over = new Object();

    /** Guarded by the lock, as all below. */
    private final ArrayDeque<OrderFailure> failures = new ArrayDeque<>();

    private Watcher watcher = NOBODY;
    private long placed;
    private long served;
    private long failed;
    private long full;
    private long left;
    private long inFlight;
    private long cents;

    public Ledger() {
        this(LockWatch.NOBODY);
    }

    /**
     * @param locks hears of those who wait to write
     */
    public Ledger(LockWatch locks) {
        lock = new BargingLock(locks);
    }

    /** From now on this one hears of orders, and nobody else. */
    public void watch(Watcher next) {
        try (var _ = lock.take()) {
            watcher = next;
        }
    }

    /** A consistent snapshot. */
    public Counts counts() {
        try (var _ = lock.take()) {
            return new Counts(placed, served, failed, full + left, inFlight, left, cents);
        }
    }

    /** The last failures, oldest first. */
    public List<OrderFailure> failures() {
        try (var _ = lock.take()) {
            return List.copyOf(failures);
        }
    }

    /** Waits until no order is in flight; false if that takes longer than {@code mostNanos}. */
    public boolean awaitNoneInFlight(long mostNanos) throws InterruptedException {
        long deadline = System.nanoTime() + mostNanos;
        synchronized (over) {
            while (counts().inFlight() > 0) {
                long rest = deadline - System.nanoTime();
                if (rest <= 0) {
                    return false;
                }
                TimeUnit.NANOSECONDS.timedWait(over, Math.max(rest, 1_000_000));
            }
        }
        return true;
    }

    /** Waits until no order of this shift is in flight. */
    public void awaitOver(Shift shift) throws InterruptedException {
        synchronized (over) {
            while (!isOver(shift)) {
                over.wait();
            }
        }
    }

    private boolean isOver(Shift shift) {
        try (var _ = lock.take()) {
            return shift.inFlight == 0;
        }
    }

    public void placed(Order order) {
        try (var _ = lock.take()) {
            placed++;
            if (!order.inFlight) {
                order.inFlight = true;
                inFlight++;
                order.shift().inFlight++;
            }
            watcher.placed(order);
        }
    }

    public void paid(Order order) {
        end(order, Ending.PAID);
    }

    /** The admission queue is full. */
    public void turnedAway(Order order) {
        end(order, Ending.TURNED_AWAY);
    }

    /** Patience ran out. */
    public void left(Order order) {
        end(order, Ending.LEFT);
    }

    public void failed(Order order, Throwable cause) {
        end(order, Ending.FAILED, cause);
    }

    private void keep(OrderFailure failure) {
        if (failures.size() == KEPT_FAILURES) {
            failures.removeFirst();
        }
        failures.addLast(failure);
    }

    private void end(Order order, Ending how) {
        end(order, how, null);
    }

    private void end(Order order, Ending how, @Nullable Throwable cause) {
        boolean last;
        try (var _ = lock.take()) {
            if (!order.end(how)) {
                return;
            }
            last = count(order, how);
            if (cause != null) {
                keep(new OrderFailure(order.id(), order.step(), cause));
            }
        }
        if (last) {
            synchronized (over) {
                over.notifyAll();
            }
        }
        order.tell(how, cause);
    }

    /** Whether it was the last of its shift. */
    private boolean count(Order order, Ending how) {
        // No switch: its first two users would wait for one another while the JVM prepares it.
        if (how == Ending.PAID) {
            served++;
            cents += order.guest().cents();
        } else if (how == Ending.TURNED_AWAY) {
            full++;
        } else if (how == Ending.LEFT) {
            left++;
        } else {
            failed++;
        }
        watcher.ended(order, how);
        if (order.inFlight) {
            order.inFlight = false;
            inFlight--;
            return --order.shift().inFlight == 0;
        }
        return false;
    }
}
