package brigade.ui.floor.state;

/**
 * The till.
 *
 * @param cents what has been paid so far
 * @param receipts by how many customers
 * @param bills the bills that wait for a cashier
 */
public record TillState(long cents, long receipts, CounterState bills) {
    /** The same where as many bills wait as there are. */
    public TillState unbounded() {
        return new TillState(cents, receipts, new CounterState(bills.orders(), 0));
    }
}
