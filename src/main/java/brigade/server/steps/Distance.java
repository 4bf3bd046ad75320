package brigade.server.steps;

import brigade.restaurant.vocabulary.Place;

/**
 * Where things are, in metres: the door on the left, three columns of seats, rail and pass on the
 * right.
 */
final class Distance {
    private static final int COLUMNS = 3;
    private static final int ROWS = 4;

    private Distance() {}

    static double metres(int from, int to) {
        return Math.hypot(x(from) - x(to), y(from) - y(to));
    }

    private static double x(int place) {
        return switch (place) {
            case Place.DOOR -> 0;
            case Place.PASS, Place.RAIL -> 8;
            case Place.TILL -> 4;
            default -> 2 + 2 * (seatAt(place) % COLUMNS);
        };
    }

    /**
     * However many seats there are, they stand in four rows: the fifth row stands where the first
     * does.
     */
    private static double y(int place) {
        return switch (place) {
            case Place.DOOR, Place.RAIL -> 2;
            case Place.PASS -> 4;
            case Place.TILL -> 7;
            default -> 1.5 * (seatAt(place) / COLUMNS % ROWS);
        };
    }

    private static int seatAt(int place) {
        return Math.max(0, Place.seat(place));
    }
}
