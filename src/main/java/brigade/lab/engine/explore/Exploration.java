package brigade.lab.engine.explore;

import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.util.List;

/**
 * What is known of all schedules of a program.
 *
 * @param complete whether every state has been reached; otherwise nothing is proven
 */
public record Exploration(
        boolean complete, Size size, Doubts doubts, List<Found> outcomes, Effort effort) {

    /**
     * How large it is.
     *
     * @param schedules how many there are; null where they are endless, or not all are known
     * @param stepsMax of the longest schedule; of an endless one, of the longest way to a new state
     * @param threads that make steps
     */
    public record Size(int states, @Nullable BigInteger schedules, int stepsMax, int threads) {}

    /**
     * What is wrong that no outcome shows.
     *
     * @param race of which there may be more; null where there is none
     * @param raceSchedule a shortest one to it; empty where there is none
     * @param starvation who goes on for ever only if the scheduler passes others over; empty where
     *     nobody does
     */
    public record Doubts(@Nullable Race race, String raceSchedule, String starvation) {}

    /**
     * What it took.
     *
     * @param runs that were made
     */
    public record Effort(long runs, double seconds) {}

    /**
     * An outcome.
     *
     * @param schedules that lead to it; null where they are endless, or not all are known
     * @param schedule a shortest one
     */
    public record Found(Outcome outcome, @Nullable BigInteger schedules, String schedule) {}
}
