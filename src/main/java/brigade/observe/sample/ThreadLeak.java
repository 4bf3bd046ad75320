package brigade.observe.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * For each request somebody makes a pool of one thread, and nobody shuts it down: its thread waits
 * for ever for a task that does not come.
 */
final class ThreadLeak implements SickProgram.Body {

    private static final int MOST = 1_000;
    private static final int ROUNDS = 5_000;
    private static final long BETWEEN_MILLIS = 50;

    /** Whoever forgets to shut down has them somewhere: without that they would be collected. */
    private final List<ExecutorService> forgotten = new ArrayList<>();

    @Override
    public void run() throws InterruptedException {
        for (int request = 1; request <= MOST; request++) {
            byte[] body = {(byte) request};
            ExecutorService pool = Executors.newSingleThreadExecutor();
            pool.execute(() -> Digest.of(body, ROUNDS));
            forgotten.add(pool);
            Thread.sleep(BETWEEN_MILLIS); // until the next request comes
        }
    }
}
