package brigade.server.pool;

import brigade.server.Order;
import brigade.server.Role;
import brigade.server.Setup;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.locks.Condition;
import java.util.function.Supplier;

/** Where the people of one role wait for work. Only with the queues's lock held. */
final class Station {
    private final Role role;
    private final Condition work;

    Station(Role role, Condition work) {
        this.role = role;
        this.work = work;
    }

    /** There is work for one more. */
    void signal() {
        work.signal();
    }

    /** There may be work for several, or none any more. */
    void signalAll() {
        work.signalAll();
    }

    /**
     * Waits until there is work.
     *
     * @param number that of the person, who takes no new work when the staff is smaller than that
     * @param setup how large the staff is
     * @param claim takes work if there is any
     * @param beginWaiting called once, if there is none at first
     * @return null: the thread is to end
     */
    @Nullable Order await(
            int number,
            Supplier<Setup> setup,
            Supplier<@Nullable Order> claim,
            Runnable beginWaiting)
            throws InterruptedException {
        Order order = next(number, setup, claim);
        if (order == null && isWanted(number, setup)) {
            beginWaiting.run();
        }
        while (order == null && isWanted(number, setup)) {
            work.await(); // : door and pass, rail, bills
            order = next(number, setup, claim);
        }
        if (order == null) {
            // The signal that woke this person may have been for work, which others can do.
            work.signal();
        }
        return order;
    }

    private @Nullable Order next(
            int number, Supplier<Setup> setup, Supplier<@Nullable Order> claim) {
        return isWanted(number, setup) ? claim.get() : null;
    }

    private boolean isWanted(int number, Supplier<Setup> setup) {
        return number <= setup.get().staff().of(role);
    }
}
