package brigade.ui.floor.state;

import brigade.restaurant.vocabulary.Place;
import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.trace.Argument;

import org.jspecify.annotations.Nullable;

/** Where on the floor somebody is seen to do something. */
public final class SeenPlace {

    private SeenPlace() {}

    /** The place at which somebody who walks about does this work, or -1 for anywhere. */
    public static int of(@Nullable RestaurantTerm term) {
        return switch (term) {
            case CHOP,
                    PAN,
                    SAUTE,
                    SIMMER,
                    OVEN,
                    QUERY,
                    CONNECTION,
                    RECEIVE,
                    FSYNC,
                    HEAVY_SUM,
                    USER_ACTION ->
                    Place.KITCHEN;
            case CARD, DRAWER, CHARGE -> Place.TILL;
            case null, default -> -1;
        };
    }

    /** Whether the argument is a place at which a server stands. */
    public static boolean isRecorded(@Nullable RestaurantTerm term) {
        return term != null && term.argument() == Argument.PLACE;
    }
}
