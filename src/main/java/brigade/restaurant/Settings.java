package brigade.restaurant;

import brigade.server.Role;
import brigade.server.Setup;

import java.time.Duration;

/**
 * All knobs of a restaurant.
 *
 * @param doorCapacity guests who may wait at the door; the next one is turned away
 * @param railCapacity tickets on the rail, counting those that a server is about to hang
 * @param billsCapacity guests in the queue at the till; the next one stays at the table
 * @param customersPerSecond rate of the Poisson process; {@link #AS_MANY_AS_FIT}: a guest comes
 *     whenever there is room at the door, and none is turned away
 * @param arrivals false: nobody comes for now
 * @param patience how long guests wait at the door, on average
 */
public record Settings(
        int cooks,
        int servers,
        int cashiers,
        int pans,
        int doorCapacity,
        int railCapacity,
        int passCapacity,
        int billsCapacity,
        double customersPerSecond,
        Pace pace,
        boolean arrivals,
        Duration patience) {

    public static final int MOST_STAFF = 32;
    public static final int MOST_PANS = 32;
    public static final int MOST_WAITING = 100_000;
    public static final double MOST_PER_SECOND = 1_000_000;
    public static final double AS_MANY_AS_FIT = Double.POSITIVE_INFINITY;

    private static final Duration LONGEST_PATIENCE = Duration.ofDays(1);

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if a value is out of range; its message names what is
     *     allowed
     */
    public Settings {
        check("cooks", cooks, MOST_STAFF);
        check("servers", servers, MOST_STAFF);
        check("cashiers", cashiers, MOST_STAFF);
        check("pans", pans, MOST_PANS);
        check("places at the door", doorCapacity, MOST_WAITING);
        check("places on the rail", railCapacity, MOST_WAITING);
        check("places on the pass", passCapacity, MOST_WAITING);
        check("places at the till", billsCapacity, MOST_WAITING);
        boolean possible = customersPerSecond >= 0 && customersPerSecond <= MOST_PER_SECOND;
        if (!possible && customersPerSecond != AS_MANY_AS_FIT) {
            throw new IllegalArgumentException(
                    "%s customers per second are not possible: allowed are 0 to %.0f"
                            .formatted(customersPerSecond, MOST_PER_SECOND));
        }
        if (!patience.isPositive() || patience.compareTo(LONGEST_PATIENCE) > 0) {
            throw new IllegalArgumentException(
                    "a patience of %s s is not possible: allowed is more than 0, up to %s s"
                            .formatted(patience.toSeconds(), LONGEST_PATIENCE.toSeconds()));
        }
    }

    /** A small restaurant, easy to follow, that leaves most of the machine free. */
    public static Settings standard() {
        return new Settings(
                4, 3, 1, 2, 24, 16, 8, 8, 0.8, Pace.TEACHING, true, Duration.ofSeconds(30));
    }

    public int staff(Role role) {
        return switch (role) {
            case COOK -> cooks;
            case SERVER -> servers;
            case CASHIER -> cashiers;
        };
    }

    Setup setup() {
        return new Setup(
                cooks,
                servers,
                cashiers,
                pans,
                doorCapacity,
                railCapacity,
                passCapacity,
                billsCapacity,
                pace.effort());
    }

    private static void check(String what, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(
                    "%d %s are not possible: allowed are 1 to %d".formatted(value, what, most));
        }
    }

    public Settings withCooks(int next) {
        return new Settings(
                next,
                servers,
                cashiers,
                pans,
                doorCapacity,
                railCapacity,
                passCapacity,
                billsCapacity,
                customersPerSecond,
                pace,
                arrivals,
                patience);
    }

    public Settings withServers(int next) {
        return new Settings(
                cooks,
                next,
                cashiers,
                pans,
                doorCapacity,
                railCapacity,
                passCapacity,
                billsCapacity,
                customersPerSecond,
                pace,
                arrivals,
                patience);
    }

    public Settings withCashiers(int next) {
        return new Settings(
                cooks,
                servers,
                next,
                pans,
                doorCapacity,
                railCapacity,
                passCapacity,
                billsCapacity,
                customersPerSecond,
                pace,
                arrivals,
                patience);
    }

    public Settings withPans(int next) {
        return new Settings(
                cooks,
                servers,
                cashiers,
                next,
                doorCapacity,
                railCapacity,
                passCapacity,
                billsCapacity,
                customersPerSecond,
                pace,
                arrivals,
                patience);
    }

    public Settings withDoorCapacity(int next) {
        return new Settings(
                cooks,
                servers,
                cashiers,
                pans,
                next,
                railCapacity,
                passCapacity,
                billsCapacity,
                customersPerSecond,
                pace,
                arrivals,
                patience);
    }

    public Settings withRailCapacity(int next) {
        return new Settings(
                cooks,
                servers,
                cashiers,
                pans,
                doorCapacity,
                next,
                passCapacity,
                billsCapacity,
                customersPerSecond,
                pace,
                arrivals,
                patience);
    }

    public Settings withPassCapacity(int next) {
        return new Settings(
                cooks,
                servers,
                cashiers,
                pans,
                doorCapacity,
                railCapacity,
                next,
                billsCapacity,
                customersPerSecond,
                pace,
                arrivals,
                patience);
    }

    public Settings withBillsCapacity(int next) {
        return new Settings(
                cooks,
                servers,
                cashiers,
                pans,
                doorCapacity,
                railCapacity,
                passCapacity,
                next,
                customersPerSecond,
                pace,
                arrivals,
                patience);
    }

    public Settings withCustomersPerSecond(double next) {
        return new Settings(
                cooks,
                servers,
                cashiers,
                pans,
                doorCapacity,
                railCapacity,
                passCapacity,
                billsCapacity,
                next,
                pace,
                arrivals,
                patience);
    }

    public Settings withPace(Pace next) {
        return new Settings(
                cooks,
                servers,
                cashiers,
                pans,
                doorCapacity,
                railCapacity,
                passCapacity,
                billsCapacity,
                customersPerSecond,
                next,
                arrivals,
                patience);
    }

    public Settings withArrivals(boolean next) {
        return new Settings(
                cooks,
                servers,
                cashiers,
                pans,
                doorCapacity,
                railCapacity,
                passCapacity,
                billsCapacity,
                customersPerSecond,
                pace,
                next,
                patience);
    }

    public Settings withPatience(Duration next) {
        return new Settings(
                cooks,
                servers,
                cashiers,
                pans,
                doorCapacity,
                railCapacity,
                passCapacity,
                billsCapacity,
                customersPerSecond,
                pace,
                arrivals,
                next);
    }
}
