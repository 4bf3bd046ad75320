package brigade.ui.floor.state;

import brigade.trace.Activity;
import brigade.trace.RequestState;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.stream.IntStream;

/**
 * Threads of which each has an order of its own: hired hands, or guests who cook for themselves.
 * Each has its place by the seat of its order, so that it stays there as long as it lives.
 *
 * @param people who they are
 * @param places the place of each, from 0
 * @param room how many places there are
 * @param busy how many are at each activity, by its ordinal
 */
public record PerOrderStaff(
        List<StaffState> people, List<Integer> places, int room, List<Integer> busy) {

    private static final int ACTIVITIES = Activity.values().length;

    /**
     * Gives places.
     *
     * @param seated the orders that have a seat, by number
     * @param seats where each seat is
     */
    public static PerOrderStaff of(
            List<StaffState> people, List<RequestState> seated, SeatPlaces seats) {
        if (people.isEmpty()) {
            return new PerOrderStaff(List.of(), List.of(), seats.count(), busy(people));
        }
        int room = seats.count();
        int[] places = new int[people.size()];
        int next = 0;
        for (int i = 0; i < places.length; i++) {
            int found = indexOf(people.get(i).doing().order(), seated, next);
            places[i] = found < 0 ? room++ : seats.of(seated.get(found).place());
            next = found + 1; // threads come with their orders, so mostly this is the next one
        }
        return new PerOrderStaff(people, new Numbers(places), room, busy(people));
    }

    /**
     * Gives places in the order of arrival, to few: while the tables are still full of the guests
     * of others, seats would scatter them over an almost empty room.
     */
    public static PerOrderStaff inLine(List<StaffState> people) {
        List<Integer> places = IntStream.range(0, people.size()).boxed().toList();
        return new PerOrderStaff(people, places, people.size(), busy(people));
    }

    /**
     * Who has the order that one of these serves.
     *
     * @return indices of people, by order
     */
    public Map<Integer, Integer> byOrder(List<StaffState> servants) {
        Map<Integer, Integer> indices = new HashMap<>();
        int[] orders = servants.stream().mapToInt(it -> it.doing().order()).distinct().toArray();
        for (int i = 0; i < people.size(); i++) {
            int order = people.get(i).doing().order();
            for (int served : orders) {
                if (served == order) {
                    indices.put(order, i);
                }
            }
        }
        return indices;
    }

    /** How many are at an activity. */
    public int busy(Activity activity) {
        return activity.ordinal() < busy.size() ? busy.get(activity.ordinal()) : 0;
    }

    /** A list of thousands without an object for each. */
    private static final class Numbers extends AbstractList<Integer> implements RandomAccess {

        private final int[] numbers;

        Numbers(int[] numbers) {
            this.numbers = numbers;
        }

        @Override
        public Integer get(int index) {
            return numbers[index];
        }

        @Override
        public int size() {
            return numbers.length;
        }
    }

    /**
     * Where an order is among others, or -1.
     *
     * @param seated sorted by number
     * @param guess where to look first
     */
    private static int indexOf(int order, List<RequestState> seated, int guess) {
        if (guess < seated.size() && seated.get(guess).request() == order) {
            return guess;
        }
        int low = 0;
        int high = seated.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = seated.get(middle).request();
            if (found == order) {
                return middle;
            }
            low = found < order ? middle + 1 : low;
            high = found < order ? high : middle - 1;
        }
        return -1;
    }

    private static List<Integer> busy(List<StaffState> people) {
        int[] counts = new int[ACTIVITIES];
        for (StaffState one : people) {
            counts[one.doing().activity().ordinal()]++;
        }
        return Arrays.stream(counts).boxed().toList();
    }
}
