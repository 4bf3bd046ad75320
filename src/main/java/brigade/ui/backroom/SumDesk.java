package brigade.ui.backroom;

import brigade.restaurant.SumService;
import brigade.trace.Lane;
import brigade.work.SumOutcome;
import brigade.work.SumRequest;

import org.jspecify.annotations.Nullable;

/**
 * What the person can order of the back room. UI thread only; only {@link #here} waits, and on
 * purpose.
 */
public final class SumDesk {

    private static final long CLASSIC = 10_000_000;

    /** A batch is about so many additions, some ten seconds: its end is an event, not a flicker. */
    private static final double BATCH = 2e10;

    private static final int MOST_ROUNDS = 100_000;

    private final SumService room;
    private final Lane uiLane;
    private long count = CLASSIC;
    private boolean allCores;

    /**
     * @param uiLane the UI thread's lane, into which {@link #here} is recorded
     */
    public SumDesk(SumService room, Lane uiLane) {
        this.room = room;
        this.uiLane = uiLane;
    }

    public long count() {
        return count;
    }

    /** How many rounds a batch has. */
    public int rounds() {
        return Math.clamp(Math.round(BATCH / count), 1, MOST_ROUNDS);
    }

    public boolean allCores() {
        return allCores;
    }

    public boolean running() {
        return room.running();
    }

    /** Adds so many numbers from now on. */
    public void count(long next) {
        count = next;
        startAgain();
    }

    /** One worker, or as many as the machine has cores. */
    public void allCores(boolean on) {
        allCores = on;
        startAgain();
    }

    /** Batch after batch, until stopped. */
    public void start() {
        int workers = allCores ? Runtime.getRuntime().availableProcessors() : 1;
        room.start(new SumRequest(count, rounds()), workers, true);
    }

    public void stop() {
        room.cancel();
    }

    private void startAgain() {
        if (room.running()) {
            start();
        }
    }

    /**
     * Computes rounds on this very thread, which does nothing else meanwhile, for about this long:
     * whole rounds, unless one takes much longer than that.
     */
    void here(long nanos) {
        long enough = System.nanoTime() + nanos;
        long tooMuch = enough + nanos / 2;
        SumRequest round = new SumRequest(count, 1);
        do {
            room.runHere(round, uiLane, () -> System.nanoTime() > tooMuch);
        } while (System.nanoTime() < enough);
    }

    /** How the newest batch ended, or null before the first. */
    public @Nullable SumOutcome last() {
        return room.last();
    }
}
