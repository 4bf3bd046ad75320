package brigade.restaurant;

import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Mark;
import brigade.trace.Recorder;
import brigade.work.SumOutcome;
import brigade.work.SumRequest;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Where the heavy sum is computed: on worker threads, or on the thread that asks for it. Any thread
 * may call any method; none but {@link #runHere} and {@link #close} waits.
 */
public final class BackRoom implements AutoCloseable {
    private final Recorder recorder;
    private final Consumer<String> messages;
    private final SumBoard board;
    private final int sum;
    private volatile @Nullable SumOutcome last;

    /** By number, from 1. Guarded by this, as all below. */
    private final Map<Integer, SumWorker> crew = new HashMap<>();

    /** Those who finish what was cancelled, and then go; one of each number at most works. */
    private final Map<Integer, SumWorker> leaving = new HashMap<>();

    /** All who may not have ended yet. */
    private final List<SumWorker> hired = new ArrayList<>();

    private @Nullable SumTask task;
    private boolean background = true;
    private boolean closed;

    /**
     * Opens the back room, with one worker who has nothing to do yet.
     *
     * @param messages gets a line at the end of each batch, on the worker's thread
     */
    public BackRoom(Recorder recorder, Consumer<String> messages) {
        this.recorder = recorder;
        this.messages = messages;
        board = new SumBoard(recorder);
        sum = recorder.label("sum");
        staff(1);
    }

    /**
     * Cancels what runs, and begins this, on threads that have told the operating system that they
     * compute in the background.
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
        if (background != inBackground) {
            staff(0); // a thread cannot raise its priority again
            background = inBackground;
        }
        staff(workers);
        SumTask next = new SumTask(request, workers, loop, board, sum, this::post);
        task = next;
        crew.values().forEach(worker -> worker.take(next));
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
        List<SumWorker> ending;
        synchronized (this) {
            closed = true;
            cancel();
            staff(0);
            ending = List.copyOf(hired);
        }
        ending.forEach(SumWorker::join);
    }

    private synchronized void staff(int workers) {
        hired.removeIf(SumWorker::gone);
        for (int k = 1; k <= workers; k++) {
            crew.computeIfAbsent(k, this::back);
        }
        crew.entrySet().removeIf(worker -> worker.getKey() > workers && leaves(worker));
    }

    private boolean leaves(Map.Entry<Integer, SumWorker> worker) {
        worker.getValue().leave();
        leaving.put(worker.getKey(), worker.getValue());
        return true;
    }

    /** The one who is about to leave, or a new one: two of a number would write one counter. */
    private SumWorker back(int k) {
        SumWorker before = leaving.remove(k);
        return before != null && before.inBackground() == background && before.stay()
                ? before
                : hire(k, before);
    }

    private SumWorker hire(int k, @Nullable SumWorker before) {
        String name = "worker-" + k;
        Lane lane = recorder.lane(name, "worker", LaneKind.PLATFORM);
        SumWorker worker = new SumWorker(name, lane, board.part(k), this::died, background, before);
        hired.add(worker);
        worker.start();
        return worker;
    }

    private synchronized void died(SumWorker dead) {
        crew.values().remove(dead);
        leaving.values().remove(dead);
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
        by.mark(Mark.POSTED, 0, 0, 0);
        messages.accept("Worker thread: Task " + what);
    }
}
