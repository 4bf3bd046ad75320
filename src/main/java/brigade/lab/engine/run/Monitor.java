package brigade.lab.engine.run;

import org.jspecify.annotations.Nullable;

/** The monitor of an object: who holds it, how often, and who waits in it. */
public final class Monitor implements Owned {
    private final WaitSet waiting = new WaitSet();
    final Guard lockable = strand -> owner() == null || owner() == strand;
    final Guard woken =
            strand ->
                    owner() == null
                            && (strand.notified() || strand.interrupted() || strand.timedOut());
    private @Nullable Strand owner;
    private int holds;

    private @Nullable Strand owner() {
        return owner;
    }

    @Override
    public @Nullable Strand holder() {
        return owner;
    }

    /** How often the holder has entered it. */
    public int holds() {
        return holds;
    }

    public WaitSet waiting() {
        return waiting;
    }

    void take(Strand strand, int times) {
        owner = strand;
        holds += times;
    }

    /** Leaves it once; whether it is free now. */
    void leave() {
        holds--;
        if (holds == 0) {
            owner = null;
        }
    }

    /** Leaves it altogether; how often it was held. */
    int release() {
        int times = holds;
        holds = 0;
        owner = null;
        return times;
    }
}
