package brigade.server.steps;

import static brigade.trace.Activity.WAITING;

import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.server.Order;
import brigade.trace.Recorder;

import java.util.concurrent.CountDownLatch;

/** The time in which a thread that belongs to an order stands by, as the guest eats. */
public final class Meal {
    private final int guestEats;

    public Meal(Recorder recorder) {
        guestEats = recorder.label(RestaurantTerm.GUEST_EATS);
    }

    public void await(Order order, Person me, CountDownLatch bill) throws InterruptedException {
        if (bill.getCount() > 0) {
            me.begin(WAITING, guestEats, order.id(), 0);
            bill.await(); // : guest eats
        }
    }
}
