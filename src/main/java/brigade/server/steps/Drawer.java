package brigade.server.steps;

/** The drawer of the till: cashiers hold its monitor while they put money in. */
public final class Drawer extends Shared {
    private long cents;

    public void add(int paid) {
        cents += paid;
    }

    public synchronized long cents() {
        return cents;
    }
}
