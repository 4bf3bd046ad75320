package brigade.restaurant;

import static brigade.trace.Activity.RUNNING;

import brigade.trace.CommonMark;
import brigade.trace.Lane;
import brigade.work.HeavySum;
import brigade.work.SumOutcome;
import brigade.work.SumRequest;

import org.jspecify.annotations.Nullable;

import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

/**
 * A request for the sum on its way: rounds one after the other, each computed by all its workers
 * together. Whoever finishes a round last closes it and begins the next.
 */
final class SumTask {
    private final SumRequest request;
    private final int workers;
    private final boolean loop;
    private final SumBoard board;
    private final int label;
    private final BiConsumer<SumOutcome, Lane> ended;
    private volatile boolean cancelled;
    private volatile boolean over;

    /** Guarded by this, as all below. */
    private Round round;

    private @Nullable SumOutcome newest;
    private long batchBegan;
    private int arrived;

    /**
     * @param ended told the outcome of each batch, by the worker that finished it
     */
    SumTask(
            SumRequest request,
            int workers,
            boolean loop,
            SumBoard board,
            int label,
            BiConsumer<SumOutcome, Lane> ended) {
        this.request = request;
        this.workers = workers;
        this.loop = loop;
        this.board = board;
        this.label = label;
        this.ended = ended;
        batchBegan = System.nanoTime();
        round = round(1, batchBegan);
        board.batch(request);
    }

    /** Takes part in all rounds. Called once by each worker. */
    void work(Lane lane, SumBoard.Part part, BooleanSupplier stop) {
        for (Round mine = first(); mine != null; mine = after(mine, lane)) {
            lane.begin(RUNNING, label, 0, mine.number);
            part.set(0, 0);
            mine.sum.work(
                    (position, done, partial) -> {
                        part.set(done, partial);
                        lane.mark(
                                CommonMark.PROGRESS,
                                0,
                                0,
                                (int) (position * 1000 / request.count()));
                    },
                    () -> cancelled || stop.getAsBoolean());
            lane.end();
        }
    }

    /** The workers notice within a fraction of a millisecond. */
    void cancel() {
        cancelled = true;
    }

    /** No worker takes part any more, as one of them is dead. */
    synchronized void abort() {
        cancelled = true;
        over = true;
        notifyAll();
    }

    boolean over() {
        return over;
    }

    /** How the newest round ended; null before the first has. */
    synchronized @Nullable SumOutcome newest() {
        return newest;
    }

    private synchronized Round first() {
        return round;
    }

    /** Waits for the other workers; null: that was the last round. */
    private synchronized @Nullable Round after(Round mine, Lane lane) {
        if (++arrived == workers) {
            arrived = 0;
            finish(mine, lane);
            notifyAll();
        } else {
            awaitEndOf(mine);
        }
        return over ? null : round;
    }

    private synchronized void awaitEndOf(Round mine) {
        boolean interrupted = false;
        while (round.equals(mine) && !over) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void finish(Round mine, Lane lane) {
        long now = System.nanoTime();
        SumOutcome outcome = mine.sum.outcome(now - batchBegan);
        newest = outcome;
        boolean last = mine.number == request.rounds();
        if (outcome instanceof SumOutcome.Done done) {
            board.round(mine.number, done.result(), mine.rate(request.count(), now));
            if (!last) {
                round = round(mine.number + 1, now);
                return;
            }
        }
        ended.accept(outcome, lane);
        if (loop && outcome instanceof SumOutcome.Done) {
            batchBegan = System.nanoTime();
            round = round(1, batchBegan);
            board.batch(request);
        } else {
            over = true;
        }
    }

    private Round round(int number, long now) {
        return new Round(number, new HeavySum(request.count(), workers), now);
    }

    private record Round(int number, HeavySum sum, long began) {
        long rate(long count, long now) {
            return Math.round(count * 1e9 / Math.max(1, now - began));
        }
    }
}
