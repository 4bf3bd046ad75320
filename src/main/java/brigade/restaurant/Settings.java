package brigade.restaurant;

import brigade.server.Capacities;
import brigade.server.Model;
import brigade.server.Setup;
import brigade.server.Staff;

import java.time.Duration;
import java.util.Locale;

/**
 * All knobs of a restaurant.
 *
 * @param heavyOnLoop whether an event loop cooks itself, which breaks its rule never to wait
 */
public record Settings(
        Model model,
        Staff staff,
        Capacities room,
        boolean heavyOnLoop,
        Workload customers,
        Pace pace) {

    public static final int MOST_STAFF = 32;
    public static final int MOST_PANS = 32;
    public static final int MOST_CONNECTIONS = 32;
    public static final int MOST_PROCESSES = 32;
    public static final int MOST_WAITING = 100_000;
    public static final int MOST_CROWD = 100_000;
    public static final double MOST_PER_SECOND = 1_000_000;
    public static final double AS_MANY_AS_FIT = Double.POSITIVE_INFINITY;

    private static final int SECONDS_OF_GUESTS = 10;

    /**
     * Checks the settings.
     *
     * @throws IllegalArgumentException if a value is out of range; its message names what is
     *     allowed
     */
    public Settings {
        check("cooks", staff.cooks(), MOST_STAFF);
        check("servers", staff.servers(), MOST_STAFF);
        check("cashiers", staff.cashiers(), MOST_STAFF);
        check("processes", staff.processes(), MOST_PROCESSES);
        check("orders under way", staff.crowd(), MOST_CROWD);
        check("pans", room.pans(), MOST_PANS);
        check("places at the door", room.admission(), MOST_WAITING);
        check("places on the rail", room.rail(), MOST_WAITING);
        check("places on the pass", room.pass(), MOST_WAITING);
        check("places at the till", room.bills(), MOST_WAITING);
        check("connections", room.connections(), MOST_CONNECTIONS);
    }

    /** A small restaurant, easy to follow, that leaves most of the machine free. */
    public static Settings standard() {
        return new Settings(
                Model.THREAD_POOL,
                new Staff(4, 3, 1, 4, 10_000),
                new Capacities(2, 24, 16, 8, 8, 2),
                false,
                new Workload(0.8, true, Duration.ofSeconds(30), Mix.HOUSE_MENU),
                Pace.TEACHING);
    }

    /**
     * How many guests wait at the door when it opens: as many as come in ten seconds at that rate,
     * so that there is something to do at once, and no more than there is room for. None where as
     * many come as fit, as these are there at once anyway.
     */
    public int guestsAtOpening() {
        if (!customers.arrive() || Double.isInfinite(customers.perSecond())) {
            return 0;
        }
        return (int)
                Math.min(room.admission(), Math.round(SECONDS_OF_GUESTS * customers.perSecond()));
    }

    Setup setup() {
        return new Setup(staff, room, heavyOnLoop, pace.effort());
    }

    private static void check(String what, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(
                    String.format(
                            Locale.ROOT,
                            "%d %s are not possible: allowed are 1 to %d",
                            value,
                            what,
                            most));
        }
    }

    public Settings withModel(Model next) {
        return new Settings(next, staff, room, heavyOnLoop, customers, pace);
    }

    public Settings withHeavyOnLoop(boolean next) {
        return new Settings(model, staff, room, next, customers, pace);
    }

    public Settings withPace(Pace next) {
        return new Settings(model, staff, room, heavyOnLoop, customers, next);
    }

    // ---- staff

    public Settings withStaff(Staff next) {
        return new Settings(model, next, room, heavyOnLoop, customers, pace);
    }

    public Settings withCooks(int next) {
        return withStaff(
                new Staff(
                        next, staff.servers(), staff.cashiers(), staff.processes(), staff.crowd()));
    }

    public Settings withServers(int next) {
        return withStaff(
                new Staff(staff.cooks(), next, staff.cashiers(), staff.processes(), staff.crowd()));
    }

    public Settings withCashiers(int next) {
        return withStaff(
                new Staff(staff.cooks(), staff.servers(), next, staff.processes(), staff.crowd()));
    }

    public Settings withProcesses(int next) {
        return withStaff(
                new Staff(staff.cooks(), staff.servers(), staff.cashiers(), next, staff.crowd()));
    }

    public Settings withCrowd(int next) {
        return withStaff(
                new Staff(
                        staff.cooks(), staff.servers(), staff.cashiers(), staff.processes(), next));
    }

    // ---- room

    public Settings withRoom(Capacities next) {
        return new Settings(model, staff, next, heavyOnLoop, customers, pace);
    }

    public Settings withPans(int next) {
        return withRoom(
                new Capacities(
                        next,
                        room.admission(),
                        room.rail(),
                        room.pass(),
                        room.bills(),
                        room.connections()));
    }

    public Settings withDoorCapacity(int next) {
        return withRoom(
                new Capacities(
                        room.pans(),
                        next,
                        room.rail(),
                        room.pass(),
                        room.bills(),
                        room.connections()));
    }

    public Settings withRailCapacity(int next) {
        return withRoom(
                new Capacities(
                        room.pans(),
                        room.admission(),
                        next,
                        room.pass(),
                        room.bills(),
                        room.connections()));
    }

    public Settings withPassCapacity(int next) {
        return withRoom(
                new Capacities(
                        room.pans(),
                        room.admission(),
                        room.rail(),
                        next,
                        room.bills(),
                        room.connections()));
    }

    public Settings withBillsCapacity(int next) {
        return withRoom(
                new Capacities(
                        room.pans(),
                        room.admission(),
                        room.rail(),
                        room.pass(),
                        next,
                        room.connections()));
    }

    public Settings withConnections(int next) {
        return withRoom(
                new Capacities(
                        room.pans(),
                        room.admission(),
                        room.rail(),
                        room.pass(),
                        room.bills(),
                        next));
    }

    // ---- customers

    public Settings withCustomers(Workload next) {
        return new Settings(model, staff, room, heavyOnLoop, next, pace);
    }

    public Settings withCustomersPerSecond(double next) {
        return withCustomers(
                new Workload(next, customers.arrive(), customers.patience(), customers.mix()));
    }

    public Settings withArrivals(boolean next) {
        return withCustomers(
                new Workload(customers.perSecond(), next, customers.patience(), customers.mix()));
    }

    public Settings withPatience(Duration next) {
        return withCustomers(
                new Workload(customers.perSecond(), customers.arrive(), next, customers.mix()));
    }

    public Settings withMix(Mix next) {
        return withCustomers(
                new Workload(
                        customers.perSecond(), customers.arrive(), customers.patience(), next));
    }
}
