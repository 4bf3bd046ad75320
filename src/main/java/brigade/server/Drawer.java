package brigade.server;

/** The drawer of the till: cashiers hold its monitor while they put money in. */
final class Drawer extends Shared {
    private long cents;

    void add(int paid) {
        cents += paid;
    }

    synchronized long cents() {
        return cents;
    }
}
