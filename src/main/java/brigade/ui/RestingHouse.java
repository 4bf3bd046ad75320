package brigade.ui;

import brigade.restaurant.Restaurant;
import brigade.ui.backroom.SumDesk;
import brigade.ui.compare.CompareDesk;

import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * Lets the restaurant and the sum rest while models are compared, and go on as they were. Called on
 * the thread that compares.
 */
final class RestingHouse implements CompareDesk.House {

    private final Restaurant restaurant;
    private final Supplier<SumDesk> sum;
    private final Executor uiThread;
    private volatile boolean doorsWereOpen;
    private volatile boolean sumRan;

    RestingHouse(Restaurant restaurant, Supplier<SumDesk> sum, Executor uiThread) {
        this.restaurant = restaurant;
        this.sum = sum;
        this.uiThread = uiThread;
    }

    @Override
    public void rest() {
        doorsWereOpen = restaurant.doorsOpen();
        restaurant.closeDoors();
        sumRan = sum.get().running();
        sum.get().stop();
    }

    @Override
    public void goOn() {
        uiThread.execute(() -> {
            if (doorsWereOpen) {
                restaurant.openDoors();
            }
            if (sumRan) {
                sum.get().start();
            }
        });
    }
}
