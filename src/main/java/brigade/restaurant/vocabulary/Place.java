package brigade.restaurant.vocabulary;

/** Where people stand and walk to, as the arguments of spans number it. */
public final class Place {

    public static final int DOOR = 0;
    public static final int PASS = 1;
    public static final int RAIL = 2;
    public static final int TILL = 3;

    /** At a stove; not recorded, but seen from what somebody does. */
    public static final int KITCHEN = 4;

    private static final int FIRST_SEAT = 16;

    private Place() {}

    /** The place at a seat, counted from 0. */
    public static int atSeat(int seat) {
        return FIRST_SEAT + seat;
    }

    /** Whether a place is a seat's. */
    public static boolean isSeat(int place) {
        return place >= FIRST_SEAT;
    }

    /** The seat of a place for which {@link #isSeat} holds, from 0. */
    public static int seat(int place) {
        return place - FIRST_SEAT;
    }
}
