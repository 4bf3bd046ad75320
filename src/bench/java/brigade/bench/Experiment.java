package brigade.bench;

import java.util.List;

/** Measures one thing that Brigade must show; runs in a Java virtual machine of its own. */
interface Experiment {

    /** Runs and judges; may take a minute or two. */
    List<Bar> run() throws Exception;
}
