package brigade.ui.observe.staff;

import brigade.ui.floor.plan.Box;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the rooms of a moment stand. It changes with the size of the picture and with pools that
 * come, go and grow, but not with what their threads do.
 *
 * @param rooms in order; those for which there is no place are one room
 * @param locks where things stand that somebody has and others wait for; {@link Box#NONE} where
 *     there are none
 */
public record StaffPlan(List<Placed> rooms, Box locks) {

    private static final Box LEAST = new Box(0, 0, 148, 112);
    private static final double GAP = 12;
    private static final double LOCKS = 2.6;

    public StaffPlan {
        rooms = List.copyOf(rooms);
    }

    /** A room in its place. */
    public record Placed(PoolRoom room, Box box) {}

    /**
     * Plans.
     *
     * @param scale of what is drawn, 1 for a window of usual size
     */
    public static StaffPlan of(StaffMoment moment, Box area, double scale) {
        List<PoolRoom> all = moment.rooms();
        Box least = new Box(0, 0, LEAST.width() * scale, LEAST.height() * scale);
        boolean locks = !moment.locks().isEmpty();
        for (int kept = all.size(); kept > 0; kept--) {
            List<Double> weights = weights(all, kept, locks);
            Optional<List<Box>> boxes = RoomsPlan.of(weights, area, least, GAP);
            if (boxes.isPresent()) {
                return placed(rooms(all, kept), boxes.get(), locks);
            }
        }
        return all.isEmpty()
                ? new StaffPlan(List.of(), Box.NONE)
                : placed(rooms(all, 0), List.of(area), false);
    }

    /** The first of them, and one for all others. */
    private static List<PoolRoom> rooms(List<PoolRoom> all, int kept) {
        List<PoolRoom> rooms = new ArrayList<>(all.subList(0, kept));
        if (kept < all.size()) {
            rooms.add(RoomBuilder.merged(all.subList(kept, all.size())));
        }
        return rooms;
    }

    private static StaffPlan placed(List<PoolRoom> rooms, List<Box> boxes, boolean locks) {
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < rooms.size(); i++) {
            placed.add(new Placed(rooms.get(i), boxes.get(locks && i > 0 ? i + 1 : i)));
        }
        return new StaffPlan(placed, locks ? boxes.get(1) : Box.NONE);
    }

    /** Things that are waited for stand second, the room for all others last. */
    private static List<Double> weights(List<PoolRoom> all, int kept, boolean locks) {
        List<Double> weights = new ArrayList<>();
        for (PoolRoom room : all.subList(0, kept)) {
            weights.add(weight(room.sort(), room.size(), room.stuck()));
        }
        if (kept < all.size()) {
            List<PoolRoom> rest = all.subList(kept, all.size());
            int size = rest.stream().mapToInt(PoolRoom::size).sum();
            int stuck = rest.stream().mapToInt(PoolRoom::stuck).sum();
            weights.add(weight(PoolRoom.Sort.OTHERS, size, stuck));
        }
        if (locks) {
            weights.add(1, LOCKS);
        }
        return weights;
    }

    private static double weight(PoolRoom.Sort sort, int size, int stuck) {
        double crowd = Math.sqrt(Math.max(0, size - PoolRoom.MOST)) / 3;
        return switch (sort) {
            case JVM, CARRIERS -> 2.2;
            default ->
                    (stuck > 0 ? 5.4 : 2.4)
                            + Math.min(size, PoolRoom.MOST) * 0.75
                            + Math.min(crowd, 6);
        };
    }

    /** How the room is shared within. */
    public static InRoom within(PoolRoom room, Box inside, InRoom.Heights heights, double scale) {
        int people = room.people().size();
        return InRoom.of(inside, people, room.size() - people, heights, scale);
    }
}
