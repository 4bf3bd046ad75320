package brigade.ui.floor.reading;

import brigade.measure.Stops;
import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.Place;
import brigade.restaurant.vocabulary.RestaurantTerm;
import brigade.trace.Activity;
import brigade.trace.RequestBook;
import brigade.trace.RequestState;
import brigade.ui.floor.state.DiningState;
import brigade.ui.floor.state.DoorState;
import brigade.ui.floor.state.Guest;
import brigade.ui.floor.state.HouseRules;
import brigade.ui.floor.state.Mood;
import brigade.ui.floor.state.SeatPlaces;
import brigade.ui.floor.state.StaffState;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads from the trace who waits at the door and who sits where. */
final class GuestReader {

    /** A table that was used this long ago still stands. */
    private static final long TABLE_STAYS = 10_000_000_000L;

    /**
     * When more orders ended than this, the present ones tell enough about how many tables are in
     * use.
     */
    private static final long MANY = 2_000;

    private final RequestBook book;
    private final long time;
    private final long patience;
    private final Stops stops;

    GuestReader(RequestBook book, long t, long patience, Stops stops) {
        this.book = book;
        time = t;
        this.patience = patience;
        this.stops = stops;
    }

    DoorState door(PresentOrders present, HouseRules house, long turnedAway) {
        List<Guest> queue = new ArrayList<>(present.atDoor.size());
        for (RequestState order : present.atDoor) {
            queue.add(new Guest(order.request(), -1, Guest.Stage.AT_DOOR, waiting(order), 0));
        }
        return new DoorState(
                List.copyOf(queue), house.limits().door(), house.open(), turnedAway, house.http());
    }

    DiningState dining(PresentOrders present, List<StaffState> walkers) {
        Map<Integer, Integer> escorts = escorts(walkers);
        List<Guest> guests = new ArrayList<>(present.seated.size());
        for (RequestState order : present.seated) {
            if (order.place() < 0) {
                continue; // the event that gave the seat was dropped
            }
            Guest.Stage stage = stage(order);
            Mood mood =
                    stage == Guest.Stage.EATING || stage == Guest.Stage.PAYING
                            ? Mood.HAPPY
                            : waiting(order);
            int escort =
                    stage == Guest.Stage.ORDERING ? escorts.getOrDefault(order.request(), 0) : 0;
            guests.add(new Guest(order.request(), order.place(), stage, mood, escort));
        }
        guests.sort(Comparator.comparingInt(Guest::seat));
        return new DiningState(
                List.copyOf(guests), places(guests.stream().mapToInt(Guest::seat).toArray()));
    }

    /** Where guests are threads of their own, and nobody sits at a table. */
    DiningState parked(PresentOrders present) {
        return new DiningState(
                List.of(), places(present.seated.stream().mapToInt(RequestState::place).toArray()));
    }

    private Mood waiting(RequestState order) {
        return Mood.after(stops.ranBetween(order.intended(), time), patience);
    }

    private static Guest.Stage stage(RequestState order) {
        return switch (OrderStage.of(order.stage())) {
            case PLACED -> Guest.Stage.AT_DOOR;
            case TAKEN -> Guest.Stage.ORDERING;
            case DELIVERED -> Guest.Stage.EATING;
            case BILLED, CHARGED -> Guest.Stage.PAYING;
            case null, default -> Guest.Stage.HUNGRY;
        };
    }

    /** The servers who walk a customer to a seat, by the customer's order. */
    private static Map<Integer, Integer> escorts(List<StaffState> servers) {
        Map<Integer, Integer> byOrder = new HashMap<>();
        for (StaffState server : servers) {
            if (server.doing().is(Activity.SLEEPING, RestaurantTerm.WALK)
                    && Place.isSeat(server.doing().thing())) {
                byOrder.put(server.doing().order(), server.lane());
            }
        }
        return byOrder;
    }

    /**
     * Places for all seats that were in use lately, or for all people who were there lately if
     * these are fewer.
     */
    private SeatPlaces places(int[] taken) {
        int used = Arrays.stream(taken).max().orElse(-1) + 1;
        long left = ended(time) - ended(time - TABLE_STAYS);
        if (left > MANY) {
            return SeatPlaces.of(taken, used, used);
        }
        List<Integer> lately = new ArrayList<>();
        book.ended(time - TABLE_STAYS, time + 1, order -> lately.add(order.place()));
        for (int seat : lately) {
            used = Math.max(used, seat + 1);
        }
        return SeatPlaces.of(taken, used, taken.length + lately.size());
    }

    private long ended(long t) {
        return book.totals(t).served();
    }
}
