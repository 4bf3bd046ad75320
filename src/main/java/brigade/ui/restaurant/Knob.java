package brigade.ui.restaurant;

import java.util.List;

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
    CONNECTIONS(1, 32),
    PROCESSES(1, 32),
    CROWD(1, 100_000),
    CUSTOMERS(0.1, 10_000),
    /** How often dishes are ordered; and so on, one for each kind of order. */
    DISH(0, 100),
    DATABASE(0, 100),
    UPLOAD(0, 100),
    USER_ACTION(0, 100),
    HEAVY_SUM(0, 100);

    /** The weights of the kinds of orders. */
    public static final List<Knob> ORDERS = List.of(DISH, DATABASE, UPLOAD, USER_ACTION, HEAVY_SUM);

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
