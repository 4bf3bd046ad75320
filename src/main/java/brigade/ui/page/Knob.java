package brigade.ui.page;

/** A number of the restaurant that the person can turn while it runs, and what is allowed. */
public enum Knob {
    COOKS(1, 32),
    SERVERS(1, 32),
    CASHIERS(1, 32),
    PANS(1, 32),
    DOOR(1, 100_000),
    RAIL(1, 1_000),
    PASS(1, 1_000),
    BILLS(1, 1_000),
    CUSTOMERS(0.1, 10_000);

    private final double least;
    private final double most;

    Knob(double least, double most) {
        this.least = least;
        this.most = most;
    }

    public double least() {
        return least;
    }

    public double most() {
        return most;
    }

    /** Whether it counts things, so that only whole numbers make sense. */
    public boolean whole() {
        return this != CUSTOMERS;
    }

    /** Whether its range spans so much that equal steps of a slider multiply instead of add. */
    public boolean logarithmic() {
        return most > 100;
    }
}
