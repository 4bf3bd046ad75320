package brigade.server.steps;

import static brigade.trace.Activity.IO;
import static brigade.trace.Activity.RUNNING;
import static brigade.trace.Activity.WAITING;

import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.server.Effort;
import brigade.server.Mishap;
import brigade.server.Order;
import brigade.server.Role;
import brigade.trace.Recorder;
import brigade.work.Backend;
import brigade.work.Backend.Part;
import brigade.work.Database;
import brigade.work.Session;

import java.io.IOException;
import java.util.function.Supplier;

/** Asks the database, through one of its few connections. */
final class Querying implements Recipe {
    /** A prime, so that orders one after the other ask for rows far apart. */
    private static final long STRIDE = 7919;

    private final Backend backend;
    private final FaultInjector faults;
    private final Supplier<Effort> effort;
    private final int connection;
    private final int query;
    private final int setUp;
    private final int nextStep;

    Querying(Backend backend, FaultInjector faults, Supplier<Effort> effort, Recorder recorder) {
        this.backend = backend;
        this.faults = faults;
        this.effort = effort;
        connection = recorder.label(RestaurantTerm.CONNECTION);
        query = recorder.label(RestaurantTerm.QUERY);
        setUp = recorder.label(RestaurantTerm.SET_UP);
        nextStep = recorder.label(RestaurantTerm.NEXT_STEP);
    }

    @Override
    public void cook(Order order, Person me) throws IOException, InterruptedException {
        int usual = effort.get().load().queryRows();
        int rows = Math.min(order.guest().portion(usual), Database.ROWS);
        int from = (int) (order.id() * STRIDE % (Database.ROWS - rows + 1));

        if (!backend.isSetUp(Part.DATABASE)) {
            me.begin(WAITING, setUp, order.id(), 0);
            backend.setUp(Part.DATABASE); // : set-up
        }
        me.begin(WAITING, connection, order.id(), 0);
        Runnable connecting = () -> me.begin(IO, query, order.id(), 0);
        try (Session session = backend.session(connecting)) { // : connection
            if (faults.strikes(Mishap.DATABASE_CLOSES)) {
                session.closeDatabase();
            }
            order.found(session.bestSellers(from, rows)); // : query
            me.begin(RUNNING, nextStep, order.id(), 0);
            faults.strike(Role.COOK);
        }
    }
}
