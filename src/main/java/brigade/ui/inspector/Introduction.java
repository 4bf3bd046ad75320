package brigade.ui.inspector;

import java.util.Optional;

/**
 * What the inspector says while nothing is selected, by kind of source.
 *
 * @param what the key of a text: what is seen
 * @param then the key of a text: what to do with it
 * @param offers what the person can do at once
 */
public record Introduction(String what, String then, Offers offers) {

    /** Of any program. */
    public static final Introduction OF_ANY =
            new Introduction("intro.foreign", "intro.foreign.look", Offers.NONE);

    /**
     * Each is empty where a source does not have it.
     *
     * @param tour a lesson that shows everything
     * @param first what to try first
     * @param look at somebody
     */
    public record Offers(Optional<Remedy> tour, Optional<Remedy> first, Optional<Remedy> look) {

        /** Nothing. */
        public static final Offers NONE =
                new Offers(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
