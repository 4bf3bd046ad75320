package brigade.lab.engine.model;

import brigade.lab.engine.run.Action;
import brigade.lab.engine.run.Gate;

/** In the place of {@link java.util.concurrent.Phaser}, without parents. */
public class LabPhaser {
    private int phase;
    private int parties;
    private int missing;
    private boolean terminated;

    public LabPhaser() {
        this(0);
    }

    public LabPhaser(int parties) {
        this.parties = parties;
        missing = parties;
    }

    /** As the JDK's: no more parties, no more phases. */
    protected boolean onAdvance(int phase, int registeredParties) {
        return registeredParties == 0;
    }

    private int number() {
        return terminated ? phase | Integer.MIN_VALUE : phase;
    }

    private int come(boolean leaves) {
        if (missing == 0 && !terminated) {
            throw new IllegalStateException("Attempted arrival of unregistered party");
        }
        int arrived = number();
        missing--;
        parties -= leaves ? 1 : 0;
        if (missing == 0) {
            terminated = onAdvance(phase, parties);
            phase = phase + 1 & Integer.MAX_VALUE;
            missing = parties;
        }
        return arrived;
    }

    private void until(int arrived) {
        Gate.step(Action.AWAIT, this, _ -> terminated || phase != arrived);
    }

    public int register() {
        return bulkRegister(1);
    }

    public int bulkRegister(int more) {
        Gate.step(Action.UPDATE, this);
        parties += more;
        missing += more;
        return number();
    }

    public int arrive() {
        Gate.step(Action.UPDATE, this);
        return come(false);
    }

    public int arriveAndDeregister() {
        Gate.step(Action.UPDATE, this);
        return come(true);
    }

    public int arriveAndAwaitAdvance() {
        Gate.step(Action.UPDATE, this);
        int arrived = come(false);
        if (arrived >= 0 && phase == arrived) {
            until(arrived);
        }
        return number();
    }

    public int awaitAdvance(int arrived) {
        if (arrived >= 0) {
            until(arrived);
        }
        return number();
    }

    public void forceTermination() {
        Gate.step(Action.UPDATE, this);
        terminated = true;
    }

    public final int getPhase() {
        Gate.step(Action.READ, this);
        return number();
    }

    public int getRegisteredParties() {
        Gate.step(Action.READ, this);
        return parties;
    }

    public int getArrivedParties() {
        Gate.step(Action.READ, this);
        return parties - missing;
    }

    public int getUnarrivedParties() {
        Gate.step(Action.READ, this);
        return missing;
    }

    public boolean isTerminated() {
        Gate.step(Action.READ, this);
        return terminated;
    }
}
