package brigade.measure.proof;

import brigade.server.Model;

import java.io.Serializable;
import java.util.List;

/**
 * How well the trace of a run and what JFR recorded of it agree.
 *
 * @param model who served
 * @param jfr waits of at least 1 ms that JFR recorded of threads that have a lane, and how much of
 *     these the trace covers within 1 ms
 * @param trace waits of at least 1 ms that the trace tells, and how much of their time JFR confirms
 * @param missed all others, by class
 * @param running how running holds
 * @param worst where they disagree for longest
 */
public record ModelProof(
        Model model,
        Confirmed jfr,
        Confirmed trace,
        List<Missed> missed,
        Running running,
        List<Missed> worst)
        implements Serializable {

    private static final long serialVersionUID = 1;

    /**
     * Waits that the one tells, by the other.
     *
     * @param share 0 to 1; 1 where there are none
     */
    public record Confirmed(long waits, double share) implements Serializable {
        private static final long serialVersionUID = 1;
    }

    /**
     * Of threads that the trace calls running.
     *
     * @param falseMillis how long JFR calls them waiting
     * @param millis how long they were running
     * @param judgedMillis of {@code millis}, that of threads whose processor time is known
     * @param onCoreMillis their processor time
     */
    public record Running(
            double falseMillis, double millis, double judgedMillis, double onCoreMillis)
            implements Serializable {
        private static final long serialVersionUID = 1;
    }
}
