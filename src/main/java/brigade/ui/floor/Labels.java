package brigade.ui.floor;

/** The labels that the staff records, and what their arguments mean. */
final class Labels {

    static final String WALK = "walk";
    static final String PAN = "pan";
    static final String SAUTE = "sauté";
    static final String SIMMER = "simmer";
    static final String OVEN = "oven";
    static final String CHOP = "chop";
    static final String CARD = "card";
    static final String CHARGE = "charge";
    static final String DRAWER = "drawer";
    static final String SUM = "sum";

    /** The kinds of work that are no dish. */
    static final String CONNECTION = "connection";

    static final String QUERY = "query";
    static final String RECEIVE = "receive";
    static final String FSYNC = "fsync";
    static final String HEAVY_SUM = "heavy sum";
    static final String ACTION = "user action";

    /** A process starts. */
    static final String START = "start-up";

    /** Not recorded: what a thread does that is now and then at work; its thing is per cent. */
    static final String BUSY = "busy";

    static final String DOOR_AND_PASS = "door and pass";
    static final String PASS_ON = "pass it on";
    static final String TAKE_ORDER = "take order";
    static final String SERVE_PLATE = "serve plate";

    private static final int PAN_SHIFT = 20;
    private static final int WALK_SHIFT = 16;

    private Labels() {}

    /** What the argument names, see {@link Doing#thing()}. */
    static int thing(String label, int arg) {
        return switch (label) {
            case PAN -> arg >>> PAN_SHIFT;
            case WALK -> arg & (1 << WALK_SHIFT) - 1;
            case SAUTE, SIMMER, SUM, DOOR_AND_PASS, PASS_ON, TAKE_ORDER, SERVE_PLATE -> arg;
            default -> -1;
        };
    }

    /** The lane that holds the lock, or 0. */
    static int holder(String label, int arg) {
        return switch (label) {
            case PAN -> arg & (1 << PAN_SHIFT) - 1;
            case DRAWER -> arg;
            default -> 0;
        };
    }

    static int walkFrom(int arg) {
        return arg >>> WALK_SHIFT;
    }

    /** The place at which somebody who walks about does this work, or -1 for anywhere. */
    static int workplace(String label) {
        return switch (label) {
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
                    ACTION ->
                    Place.KITCHEN;
            case CARD, DRAWER, CHARGE -> Place.TILL;
            default -> -1;
        };
    }

    /** Whether the argument is a place at which a server stands. */
    static boolean standsAt(String label) {
        return switch (label) {
            case DOOR_AND_PASS, PASS_ON, TAKE_ORDER, SERVE_PLATE -> true;
            default -> false;
        };
    }
}
