package brigade.ui.floor.state;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Which place in the room a seat has. After a crowd has left, those who stay have the seats of a
 * crowd, far apart and up to high numbers: then the room has as many places as are needed now, and
 * who sits beyond gets a free one. All others keep theirs.
 *
 * @param count how many places the room has
 * @param moved the places of those seats that are beyond
 */
public record SeatPlaces(int count, Map<Integer, Integer> moved) {

    public static final SeatPlaces NONE = new SeatPlaces(0, Map.of());

    /** A room is not made smaller than this. */
    static final int LEAST = 24;

    /**
     * Gives places. Rooms have few sizes, so that nobody is moved about when one guest goes.
     *
     * @param taken the seats that are taken, each once
     * @param used how many seats were in use lately, at least one more than the highest of them
     * @param people how many guests there were lately
     */
    public static SeatPlaces of(int[] taken, int used, int people) {
        int room = LEAST;
        while (room < people) {
            room += room / 4;
        }
        if (used <= room) {
            return new SeatPlaces(used, Map.of());
        }
        int[] ascending = taken.clone();
        Arrays.sort(ascending);
        BitSet occupied = new BitSet(room);
        Map<Integer, Integer> moved = new HashMap<>();
        for (int seat : ascending) {
            if (seat < room) {
                occupied.set(seat);
            } else {
                int place = occupied.nextClearBit(seat % room);
                place = place < room ? place : occupied.nextClearBit(0);
                occupied.set(place);
                moved.put(seat, place);
            }
        }
        return new SeatPlaces(room, Map.copyOf(moved));
    }

    /** The place of a seat, from 0; a seat that nobody has is at the last one if it is beyond. */
    public int of(int seat) {
        Integer place = moved.isEmpty() ? null : moved.get(seat);
        return place != null ? place : Math.min(seat, Math.max(0, count - 1));
    }
}
