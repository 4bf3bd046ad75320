package brigade.server;

/**
 * Where things are, in metres: the door on the left, three columns of seats, rail and pass on the
 * right.
 */
final class Place {
    static final int DOOR = 0;
    static final int PASS = 1;
    static final int RAIL = 2;
    static final int TILL = 3;
    private static final int FIRST_SEAT = 16;
    private static final int COLUMNS = 3;
    private static final int ROWS = 4;

    private Place() {}

    static int seat(int seat) {
        return FIRST_SEAT + seat;
    }

    static double metres(int from, int to) {
        return Math.hypot(x(from) - x(to), y(from) - y(to));
    }

    private static double x(int place) {
        return switch (place) {
            case DOOR -> 0;
            case PASS, RAIL -> 8;
            case TILL -> 4;
            default -> 2 + 2 * (seatAt(place) % COLUMNS);
        };
    }

    /**
     * However many seats there are, they stand in four rows: the fifth row stands where the first
     * does.
     */
    private static double y(int place) {
        return switch (place) {
            case DOOR, RAIL -> 2;
            case PASS -> 4;
            case TILL -> 7;
            default -> 1.5 * (seatAt(place) / COLUMNS % ROWS);
        };
    }

    private static int seatAt(int place) {
        return Math.max(0, place - FIRST_SEAT);
    }
}
