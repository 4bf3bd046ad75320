package brigade.restaurant;

import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.trace.CommonMark;
import brigade.trace.Lane;
import brigade.trace.Recorder;
import brigade.work.SumOutcome;
import brigade.work.SumRequest;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Where the heavy sum is computed: on worker threads, or on the thread that asks for it. Any thread
 * may call any method; none but {@link #runHere} and {@link #close} waits.
 */
public final class SumService implements AutoCloseable {
    private final Consumer<String> messages;
    private final SumBoard board;
    private final int sum;
    private volatile @Nullable SumOutcome last;

    /** Only the foreman's thread. */
    private final SumCrew crew;

    /** Hires and dismisses, so that nobody who gives an order waits while threads start. */
    private final ExecutorService foreman;

    /** Guarded by this, as all below. */
    private @Nullable SumTask task;

    private boolean closed;

    /**
     * Opens the back room, with one worker who has nothing to do yet.
     *
     * @param messages gets a line at the end of each batch, on the worker's thread
     */
    public SumService(Recorder recorder, Consumer<String> messages) {
        this(
                recorder,
                messages,
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().name("foreman").daemon().factory()));
    }

    /**
     * For tests.
     *
     * @param foreman has one thread; closing the back room ends it
     */
    SumService(Recorder recorder, Consumer<String> messages, ExecutorService foreman) {
        this.messages = messages;
        this.foreman = foreman;
        board = new SumBoard(recorder);
        crew = new SumCrew(recorder, board);
        sum = recorder.label(RestaurantTerm.SUM);
        foreman.execute(() -> crew.staff(1, true)); // and so the foreman's thread is there
    }

    /**
     * Cancels what runs, and soon begins this, on threads that have told the operating system that
     * they compute in the background.
     *
     * @param workers how many threads compute each round together, 1 or more
     * @param loop batch after batch, until cancelled
     */
    public void start(SumRequest request, int workers, boolean loop) {
        start(request, workers, loop, true);
    }

    /**
     * The same, also on threads of ordinary priority, which show what the other threads owe to the
     * lower one.
     *
     * @param inBackground on threads that have told the operating system so
     */
    public synchronized void start(
            SumRequest request, int workers, boolean loop, boolean inBackground) {
        if (workers < 1) {
            throw new IllegalArgumentException(
                    workers + " workers are not possible: allowed are 1 or more");
        }
        if (closed) {
            throw new IllegalStateException("the back room is closed");
        }
        cancel();
        SumTask next = new SumTask(request, workers, loop, board, sum, this::post);
        task = next;
        foreman.execute(() -> begin(next, workers, inBackground));
    }

    /** On the foreman's thread. */
    private void begin(SumTask next, int workers, boolean inBackground) {
        try {
            crew.staff(workers, inBackground);
            crew.take(next);
        } catch (RuntimeException | Error e) {
            next.abort();
            throw e;
        }
    }

    /** Stops what runs, within a millisecond or so. */
    public synchronized void cancel() {
        if (task != null) {
            task.cancel();
        }
    }

    public synchronized boolean running() {
        return task != null && !task.over();
    }

    /**
     * Computes on the calling thread, and keeps it busy to the end: what a UI thread must never do.
     * Workers should not compute at the same time, the counters of the sum are shared.
     *
     * @param lane that of the calling thread
     */
    public SumOutcome runHere(SumRequest request, Lane lane, BooleanSupplier cancelled) {
        SumTask here = new SumTask(request, 1, false, board, sum, (outcome, by) -> last = outcome);
        here.work(lane, board.part(0), cancelled);
        return Objects.requireNonNull(here.newest());
    }

    /** The outcome of the newest batch; null before the first has ended. */
    public @Nullable SumOutcome last() {
        return last;
    }

    /** Cancels, and waits until all workers have ended. */
    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            cancel();
            foreman.execute(crew::dismiss);
        }
        foreman.close();
    }

    private void post(SumOutcome outcome, Lane by) {
        last = outcome;
        switch (outcome) {
            case SumOutcome.Done done -> post("completed with result = " + done.result(), by);
            case SumOutcome.Overflowed over ->
                    post(
                            "stopped: from element "
                                    + over.atElement()
                                    + " on the sum does not fit into a long",
                            by);
            case SumOutcome.Cancelled cancelled -> {}
        }
    }

    private void post(String what, Lane by) {
        by.mark(CommonMark.POSTED, 0, 0, 0);
        messages.accept("Worker thread: Task " + what);
    }
}
