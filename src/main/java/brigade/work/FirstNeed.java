package brigade.work;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What is made once, when it is first needed, on a thread of its own: whoever needs it waits, and
 * does nothing of it. Any thread.
 *
 * @param <T> what is made
 */
final class FirstNeed<T> {
    private final String name;
    private final FutureTask<T> making;
    private final AtomicBoolean begun = new AtomicBoolean();

    /**
     * Makes nothing yet.
     *
     * @param name of the thread
     */
    FirstNeed(String name, Callable<T> making) {
        this.name = name;
        this.making = new FutureTask<>(making);
    }

    /** Whether it has been made, or could not be. */
    boolean isReady() {
        return making.isDone();
    }

    /**
     * Waits until it has been made.
     *
     * @throws InterruptedIOException if the waiting thread is interrupted; it is so afterwards, too
     * @throws IOException if it could not be made, or nothing is made any more
     */
    T get() throws IOException {
        if (begun.compareAndSet(false, true)) {
            Thread.ofPlatform().name(name).daemon().start(making);
        }
        try {
            return making.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (CancellationException e) {
            throw new IOException("the restaurant is closed", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException why) {
                throw new IOException(why.getMessage(), why);
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /**
     * From now on nothing is made; what is there, or is being made, is handed over to be closed.
     */
    Optional<T> end() {
        if (begun.compareAndSet(false, true)) {
            making.cancel(false);
            return Optional.empty();
        }
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return Optional.of(making.get());
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (CancellationException | ExecutionException e) {
            return Optional.empty();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
