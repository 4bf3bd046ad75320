package brigade.restaurant;

import brigade.server.Kind;
import brigade.server.Order;
import brigade.server.Shift;
import brigade.trace.Lane;

import org.jspecify.annotations.Nullable;

import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/**
 * Lets guests in as they arrive: as a Poisson process, as crowds, or as many as there is room for.
 * The thread of the guests only.
 */
final class Entrance {
    /** So many arrive in a row before meals and patience have their turn. */
    private static final int BATCH = 256;

    private final Admission admission;
    private final Deadlines patience;
    private final Lane lane;
    private final Arrivals arrivals;
    private final GuestBook book;
    private Workload customers = Settings.standard().customers();

    /**
     * Nobody comes before {@link #apply}.
     *
     * @param patience takes up until when each guest waits
     * @param lane of the thread that lets guests in
     */
    Entrance(Admission admission, Deadlines patience, Lane lane, SplittableRandom random) {
        this.admission = admission;
        this.patience = patience;
        this.lane = lane;
        arrivals = new Arrivals(random.split());
        book = new GuestBook(random, admission::number);
    }

    /** From now on these come, or nobody while it is closed. */
    void apply(Workload next, boolean open) {
        customers = next;
        if (!open) {
            arrivals.stop();
            return;
        }
        boolean poisson = customers.arrive() && !asManyAsFit();
        arrivals.rate(poisson ? customers.perSecond() : 0, System.nanoTime());
    }

    /**
     * So many come at an instant, besides.
     *
     * @param kind what they want, or null where the mix decides
     */
    void crowd(int number, @Nullable Kind kind, long instant) {
        arrivals.crowd(number, kind, instant);
    }

    /** When the next guest means to arrive; may have passed. */
    long next() {
        return arrivals.next();
    }

    /**
     * Lets those in who are due.
     *
     * @param shift where they go to
     * @param open asked before each, as the doors may be closed on another thread meanwhile
     * @return true if there may be more guests to let in at once
     */
    boolean letIn(long now, Shift shift, BooleanSupplier open) {
        int arrived = 0;
        while (open.getAsBoolean() && arrived < BATCH && arrivals.next() <= now) {
            Kind wanted = arrivals.wanted();
            place(arrivals.take(), wanted, shift);
            arrived++;
        }
        int room = open.getAsBoolean() && asManyAsFit() ? shift.model().admissionRoom() : 0;
        while (open.getAsBoolean() && arrived < BATCH && room > 0) {
            place(System.nanoTime(), null, shift);
            arrived++;
            room--;
        }
        return arrived == BATCH || (arrived > 0 && asManyAsFit());
    }

    private void place(long intended, @Nullable Kind wanted, Shift shift) {
        Order order = book.next(intended, wanted, customers, shift);
        admission.place(order, lane);
        if (shift.model().admit(order)) {
            patience.add(order, intended + order.guest().patienceNanos());
        } else {
            admission.turnAway(order, lane);
        }
    }

    private boolean asManyAsFit() {
        return customers.arrive() && Double.isInfinite(customers.perSecond());
    }
}
