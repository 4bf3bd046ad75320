package brigade.observe.sample;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Orders are summed by a pool of four; each gives a part of itself to the same pool, and waits for
 * it. As long as few come in, that goes well. When four wait, their parts stand in the queue behind
 * them, and nobody is left to do them.
 */
final class StarvedPool implements SickProgram.Body {

    private static final int WORKERS = 4;
    private static final int ROUNDS = 20_000;
    private static final long BETWEEN_MILLIS = 200;

    private final AtomicInteger numbers = new AtomicInteger();
    private final ExecutorService pool =
            Executors.newFixedThreadPool(
                    WORKERS, task -> new Thread(task, "orders-" + numbers.incrementAndGet()));

    @Override
    public void run() throws InterruptedException {
        for (int order = 1; ; order++) {
            int number = order;
            for (int together = 0; together < Math.min(order, 2 * WORKERS); together++) {
                pool.execute(() -> sum(number));
            }
            Thread.sleep(BETWEEN_MILLIS); // until the next customers come
        }
    }

    private void sum(int order) {
        byte[] basket = Digest.of(new byte[] {(byte) order}, ROUNDS);
        Future<byte[]> tax = pool.submit(() -> Digest.of(basket, ROUNDS));
        try {
            tax.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
