package brigade.restaurant.vocabulary;

import brigade.trace.Trace;
import brigade.trace.Vocabulary;

import java.util.List;

/** All that the restaurant declares about its trace. */
public final class RestaurantVocabulary {

    /** The stages of its orders, and what its labels mean. */
    public static final Vocabulary ALL =
            new Vocabulary(
                    "restaurant",
                    OrderStage.LIFECYCLE,
                    List.of(RestaurantTerm.values()),
                    new RestaurantSource(),
                    RestaurantRole.declared(),
                    List.of(RestaurantCounter.values()));

    private RestaurantVocabulary() {}

    /**
     * Whether a trace tells of a restaurant. Files of 0.1 say so of all traces; those of other
     * programs have lanes with a process.
     */
    public static boolean isOf(Trace trace) {
        return trace.vocabulary() == ALL
                && trace.lanes().stream().allMatch(lane -> lane.process().isEmpty());
    }
}
