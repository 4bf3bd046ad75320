package brigade.lab.engine.run;

/** Whether a thread that stands at a gate could go on now. Must not change anything. */
@FunctionalInterface
public interface Guard {
    /** Passes everybody at any time. */
    Guard OPEN = _ -> true;

    boolean open(Strand strand);
}
