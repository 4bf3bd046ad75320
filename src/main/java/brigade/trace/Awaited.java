package brigade.trace;

import java.util.List;

/**
 * What a wait of some kind is for, as a source declares it with a {@link Term}.
 *
 * @param kind what ends the wait
 * @param level the name of the counter that says how much of it there is, or empty
 * @param capacity the name of the counter that says how much of it there may be, or empty
 * @param endedBy the roles of the lanes that can end the wait; empty where nobody in particular
 */
public record Awaited(Kind kind, String level, String capacity, List<String> endedBy) {

    /** What ends a wait. */
    public enum Kind {
        /** Something comes into a queue. */
        ITEM,
        /** There is room in a queue. */
        ROOM,
        /** One of a number of permits, or of things that are lent, comes back. */
        PERMIT,
        /** It is time for the next of those that come at a rate; its level is that rate. */
        TURN,
        /** The request that the lane stands by for needs no lane for a while. */
        REST
    }

    public Awaited {
        endedBy = List.copyOf(endedBy);
    }

    /** Waits for the next thing in a queue. */
    public static Awaited item(String level, String capacity, String... endedBy) {
        return new Awaited(Kind.ITEM, level, capacity, List.of(endedBy));
    }

    /** Waits for room in a queue. */
    public static Awaited room(String level, String capacity, String... endedBy) {
        return new Awaited(Kind.ROOM, level, capacity, List.of(endedBy));
    }

    /** Waits for one of so many. */
    public static Awaited permit(String capacity) {
        return new Awaited(Kind.PERMIT, "", capacity, List.of());
    }
}
