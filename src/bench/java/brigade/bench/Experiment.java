package brigade.bench;

import java.time.Duration;
import java.util.List;

/** Measures one thing that Brigade must show; runs in a Java virtual machine of its own. */
interface Experiment {

    /** Runs and judges; may take a minute or two. */
    List<Bar> run() throws Exception;

    /** How long it may take; then it is stopped, and has failed. */
    default Duration most() {
        return Duration.ofMinutes(4);
    }

    /** Whether it runs only where it is asked for by its name, as it takes long. */
    default boolean byNameOnly() {
        return false;
    }
}
