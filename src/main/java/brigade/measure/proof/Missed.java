package brigade.measure.proof;

import java.io.Serializable;

/**
 * A kind of disagreement between the trace and the virtual machine.
 *
 * @param kind the class: what the one said while the other said something else
 * @param count how many waits of at least a millisecond
 * @param nanos how long they disagreed, all together
 * @param worst the longest of them
 */
public record Missed(String kind, long count, long nanos, Worst worst) implements Serializable {

    private static final long serialVersionUID = 1;

    /**
     * One disagreement.
     *
     * @param thread the name of the thread
     * @param place where in the program the thread was, or what the trace says it was about
     * @param nanos how long they disagreed
     */
    public record Worst(String thread, String place, long nanos) implements Serializable {
        private static final long serialVersionUID = 1;
    }

    /** The two together. */
    Missed with(Missed other) {
        return new Missed(
                kind,
                count + other.count,
                nanos + other.nanos,
                worst.nanos() >= other.worst.nanos() ? worst : other.worst);
    }
}
