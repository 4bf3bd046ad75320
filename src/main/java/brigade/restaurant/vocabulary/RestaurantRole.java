package brigade.restaurant.vocabulary;

import brigade.trace.LaneRole;
import brigade.trace.LaneRole.Stands;

import java.util.List;
import java.util.stream.Stream;

/** The roles of the lanes in the trace of a restaurant, in the order in which they are shown. */
public enum RestaurantRole {
    /** The thread that draws the window. */
    UI("ui", Stands.ABOVE),
    /** Adds up numbers in the back room. */
    WORKER("worker", Stands.ABOVE),
    COOK("cook", Stands.GROUP),
    SERVER("server", Stands.GROUP),
    CASHIER("cashier", Stands.GROUP),
    /** The thread of the event loop. */
    LOOP("loop", Stands.GROUP),
    /** A worker behind the event loop. */
    BACK("back", Stands.GROUP),
    /** A virtual thread for one order. */
    GUEST("guest", Stands.GROUP),
    /** A platform thread for one order. */
    HAND("hand", Stands.GROUP),
    /** The one thread that does everything. */
    LONE("lone", Stands.GROUP),
    /** A carrier of virtual threads. */
    STOVE("stove", Stands.GROUP),
    /** A process for one order. */
    TRUCK("truck", Stands.GROUP),
    /** Lets guests arrive. */
    GUESTS("guests", Stands.ASIDE),
    /** Lets clients' lines drip. */
    CALLERS("callers", Stands.ASIDE),
    /** Rings for the UI thread, to see how soon it answers. */
    BELL("bell", Stands.ASIDE),
    /** Notices that the whole program stood still. */
    STANDSTILL("standstill", Stands.ASIDE),
    NONE("", Stands.ASIDE);

    private final String lane;
    private final Stands stands;

    RestaurantRole(String lane, Stands stands) {
        this.lane = lane;
        this.stands = stands;
    }

    /** As lanes have it. */
    public String lane() {
        return lane;
    }

    /** Those who are there for one order. */
    private boolean brief() {
        return this == TRUCK || this == HAND || this == GUEST;
    }

    /** Several, as lanes have them. */
    static List<String> lanes(RestaurantRole... roles) {
        return Stream.of(roles).map(RestaurantRole::lane).toList();
    }

    static List<LaneRole> declared() {
        return Stream.of(values())
                .map(role -> new LaneRole(role.lane, role.stands, role.brief()))
                .toList();
    }
}
