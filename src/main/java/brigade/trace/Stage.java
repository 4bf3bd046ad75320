package brigade.trace;

import java.util.List;

/**
 * A stage of a request. A source declares its stages in a {@link Lifecycle}; a request reaches each
 * at most once, in the order of their codes, and leaves out those that do not happen.
 */
public interface Stage extends Mark {

    /** What reaching it means for the request. */
    enum Outcome {
        /** It goes on. */
        NONE,
        /** The end: it got what it came for. */
        SERVED,
        /** The end: a step threw an exception; the label of the mark says why. */
        FAILED,
        /** The end: nobody could or would serve it. */
        REJECTED
    }

    /** What the argument of the mark tells. */
    enum Argument {
        NOTHING,
        /** How late it arrived against its intended arrival, microseconds. */
        LATENESS,
        /** The place at which it is served from then on, from 0; kept with the request. */
        PLACE,
        /** What the request was worth; summed up over those that were served. */
        AMOUNT
    }

    /** Its place among the stages, from 0. */
    @Override
    int code();

    Outcome outcome();

    Argument argument();

    /**
     * The roles of the lanes that may serve the request from this stage on, as far as it waits for
     * them; none where it needs no lane.
     */
    List<String> servedBy();

    /** Whether this stage ends the request. */
    default boolean isEnd() {
        return outcome() != Outcome.NONE;
    }
}
