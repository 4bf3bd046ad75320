package brigade.restaurant;

import brigade.server.Kind;

import java.util.Locale;

/**
 * How often guests order what: a kind with twice the weight comes twice as often.
 *
 * @param dishes weight of {@link Kind#DISH}, and so on; 0: nobody orders that
 */
public record Mix(int dishes, int databases, int uploads, int userActions, int heavySums) {
    public static final int MOST = 100;

    /** Dishes, and now and then somebody who only asks for something: all of it in this process. */
    public static final Mix HOUSE_MENU = new Mix(12, 0, 0, 1, 0);

    /** Light work of each kind. */
    public static final Mix QUIET_AFTERNOON = new Mix(6, 2, 1, 3, 0);

    /** Everything at once: much that waits, some that computes, and people who click. */
    public static final Mix LUNCH_RUSH = new Mix(8, 5, 2, 4, 1);

    /** Mostly bodies that come in over slow lines. */
    public static final Mix UPLOAD_DAY = new Mix(2, 1, 10, 3, 0);

    /** Small things, and rarely one that computes for long. */
    public static final Mix ONE_HEAVY_GUEST = new Mix(4, 2, 0, 13, 1);

    /**
     * A web shop, in percent: the ordering mix of TPC-W (Transaction Processing Performance
     * Council, TPC Benchmark W 1.8, 2002), where half of the interactions browse and half order.
     * Its shares, as the transition probabilities of that mix yield them (the table in
     * EBTPCW3Factory of the Java implementation by the University of Wisconsin-Madison): shopping
     * cart 13.5, customer registration 12.9, buy request 12.7 and buy confirm 10.2, here uploads,
     * as they send data that must be on the disk; search results 13.1, product detail 12.4, new
     * products and best sellers 0.5 each, order inquiry and order display 0.2 each, here queries;
     * search request 14.5 and home 9.1, here user actions; administration 0.2. Which kind stands
     * for which interaction is our choice, and so is that 1 of 100 is heavy, to see what one does.
     */
    public static final Mix WEB_SHOP = new Mix(0, 26, 49, 24, 1);

    /**
     * Checks the weights.
     *
     * @throws IllegalArgumentException if a weight is out of range, or all are 0
     */
    public Mix {
        for (Kind kind : Kind.values()) {
            int weight = of(kind, dishes, databases, uploads, userActions, heavySums);
            if (weight < 0 || weight > MOST) {
                throw new IllegalArgumentException(
                        String.format(
                                Locale.ROOT,
                                "a weight of %d for '%s' is not possible: allowed are 0 to %d",
                                weight,
                                kind.label(),
                                MOST));
            }
        }
        if (dishes + databases + uploads + userActions + heavySums == 0) {
            throw new IllegalArgumentException(
                    "a mix in which all weights are 0 is not possible: give one of them more");
        }
    }

    public int weight(Kind kind) {
        return of(kind, dishes, databases, uploads, userActions, heavySums);
    }

    /** The same but for one weight. */
    public Mix with(Kind kind, int weight) {
        return new Mix(
                kind == Kind.DISH ? weight : dishes,
                kind == Kind.DATABASE ? weight : databases,
                kind == Kind.UPLOAD ? weight : uploads,
                kind == Kind.USER_ACTION ? weight : userActions,
                kind == Kind.HEAVY_SUM ? weight : heavySums);
    }

    /**
     * What is ordered at a point of the menu.
     *
     * @param point from 0, up to but not 1: each kind has a part of that in proportion to its
     *     weight
     */
    Kind at(double point) {
        double rest = point * (dishes + databases + uploads + userActions + heavySums);
        Kind last = Kind.DISH;
        for (Kind kind : Kind.values()) {
            if (weight(kind) > 0) {
                last = kind;
                rest -= weight(kind);
            }
            if (rest < 0) {
                break;
            }
        }
        return last;
    }

    private static int of(
            Kind kind, int dishes, int databases, int uploads, int userActions, int heavySums) {
        return switch (kind) {
            case DISH -> dishes;
            case DATABASE -> databases;
            case UPLOAD -> uploads;
            case USER_ACTION -> userActions;
            case HEAVY_SUM -> heavySums;
        };
    }

    /** The mixes that have a name. */
    public enum Preset {
        HOUSE_MENU,
        QUIET_AFTERNOON,
        LUNCH_RUSH,
        UPLOAD_DAY,
        ONE_HEAVY_GUEST,
        WEB_SHOP;

        public Mix mix() {
            return switch (this) {
                case HOUSE_MENU -> Mix.HOUSE_MENU;
                case QUIET_AFTERNOON -> Mix.QUIET_AFTERNOON;
                case LUNCH_RUSH -> Mix.LUNCH_RUSH;
                case UPLOAD_DAY -> Mix.UPLOAD_DAY;
                case ONE_HEAVY_GUEST -> Mix.ONE_HEAVY_GUEST;
                case WEB_SHOP -> Mix.WEB_SHOP;
            };
        }
    }
}
