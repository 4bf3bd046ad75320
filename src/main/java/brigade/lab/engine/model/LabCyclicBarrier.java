package brigade.lab.engine.model;

import brigade.lab.engine.run.Action;
import brigade.lab.engine.run.Gate;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** In the place of {@link java.util.concurrent.CyclicBarrier}. */
public class LabCyclicBarrier {
    private final int parties;
    private final @Nullable Runnable action;
    private Round round = new Round();

    /** Who meets at one time. */
    private static final class Round {
        private int missing;
        private boolean tripped;
        private boolean broken;
    }

    public LabCyclicBarrier(int parties) {
        this(parties, null);
    }

    public LabCyclicBarrier(int parties, @Nullable Runnable action) {
        this.parties = parties;
        this.action = action;
        round.missing = parties;
    }

    public int await() throws InterruptedException, BrokenBarrierException {
        Gate.step(Action.UPDATE, this, _ -> open());
        Round mine = arrive();
        int index = mine.missing;
        if (index > 0) {
            try {
                Waiting.interruptibly(Action.AWAIT, this, _ -> mine.tripped || mine.broken);
            } catch (InterruptedException e) {
                mine.broken = true;
                throw e;
            }
        } else {
            trip(mine);
        }
        return left(mine, index);
    }

    public int await(long time, TimeUnit unit)
            throws InterruptedException, BrokenBarrierException, TimeoutException {
        Gate.step(Action.UPDATE, this, _ -> open());
        Round mine = arrive();
        int index = mine.missing;
        if (index > 0) {
            boolean came;
            try {
                came =
                        Waiting.interruptibly(
                                Action.AWAIT,
                                this,
                                _ -> mine.tripped || mine.broken,
                                unit.toNanos(time));
            } catch (InterruptedException e) {
                mine.broken = true;
                throw e;
            }
            if (!came) {
                mine.broken = true;
                throw new TimeoutException();
            }
        } else {
            trip(mine);
        }
        return left(mine, index);
    }

    private Round arrive() throws InterruptedException, BrokenBarrierException {
        Round mine = round;
        if (mine.broken) {
            throw new BrokenBarrierException();
        }
        if (Waiting.interrupted()) {
            mine.broken = true;
            throw new InterruptedException();
        }
        mine.missing--;
        return mine;
    }

    private void trip(Round mine) {
        boolean done = false;
        try {
            if (action != null) {
                action.run();
            }
            done = true;
        } finally {
            mine.broken = !done;
            mine.tripped = done;
        }
        round = new Round();
        round.missing = parties;
    }

    /** Who comes while the last one still runs the action waits for it to end. */
    private boolean open() {
        return round.missing > 0 || round.broken;
    }

    private static int left(Round mine, int index) throws BrokenBarrierException {
        if (mine.broken) {
            throw new BrokenBarrierException();
        }
        return index;
    }

    public void reset() {
        Gate.step(Action.UPDATE, this);
        if (round.missing < parties) {
            round.broken = true;
        }
        round = new Round();
        round.missing = parties;
    }

    public boolean isBroken() {
        Gate.step(Action.READ, this);
        return round.broken;
    }

    public int getParties() {
        return parties;
    }

    public int getNumberWaiting() {
        Gate.step(Action.READ, this);
        return parties - round.missing;
    }
}
