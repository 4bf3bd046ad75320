package brigade.observe.sample;

import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * Four virtual threads move goods around a circle of stores. Each takes the monitor of its own
 * store and then that of the next. For a while each goes at another time; then all begin at once.
 */
final class VirtualDeadlock implements SickProgram.Body {

    private static final int ALONE = 3;
    private static final int ROUNDS = 5_000;
    private static final List<String> PLACES = List.of("north", "east", "south", "west");

    private final List<Store> stores = PLACES.stream().map(place -> new Store()).toList();
    private final CountDownLatch together = new CountDownLatch(PLACES.size());

    /** A place for goods. */
    private static final class Store {
        private byte[] goods = {1};
    }

    @Override
    public void run() throws InterruptedException {
        for (int round = 0; round < ALONE; round++) {
            for (int i = 0; i < PLACES.size(); i++) {
                int from = i;
                Thread.ofVirtual().name(PLACES.get(i)).start(() -> move(from, () -> {})).join();
            }
        }
        for (int i = 0; i < PLACES.size(); i++) {
            int from = i;
            Thread.ofVirtual().name("mover-" + PLACES.get(i)).start(() -> move(from, this::meet));
        }
    }

    private void move(int from, Runnable between) {
        Store own = stores.get(from);
        Store next = stores.get((from + 1) % stores.size());
        synchronized (own) {
            own.goods = Digest.of(own.goods, ROUNDS);
            between.run();
            synchronized (next) {
                next.goods = Digest.of(own.goods, ROUNDS);
            }
        }
    }

    /** All four have the monitor of their own store. */
    private void meet() {
        together.countDown();
        try {
            together.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
