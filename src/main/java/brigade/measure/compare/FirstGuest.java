package brigade.measure.compare;

import brigade.server.Ending;
import brigade.server.Ledger;
import brigade.server.Order;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for the first order to be served. */
final class FirstGuest implements Ledger.Watcher {

    private final CompletableFuture<Boolean> served = new CompletableFuture<>();

    @Override
    public void placed(Order order) {}

    @Override
    public void ended(Order order, Ending how) {
        served.complete(how == Ending.PAID);
    }

    /** False if it was not served, or not within that time. */
    boolean awaitServed(Duration most) {
        try {
            return served.get(most.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
