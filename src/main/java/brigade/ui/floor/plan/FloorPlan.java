package brigade.ui.floor.plan;

import brigade.server.Model;

/**
 * Where the rooms are: the door at the left, the dining room and beside it the rooms in which the
 * staff of the model works; below them the till, the manager's desk and the back room, which stay
 * where they are whatever the model.
 *
 * @param staff the rooms of the staff
 * @param below the rooms that stay where they are
 * @param gap between two rooms
 */
public record FloorPlan(Box door, Box dining, StaffRooms staff, LowerRooms below, double gap) {

    /**
     * Where the staff of a model works.
     *
     * @param counter between dining room and kitchen; without width when the model has nothing
     *     there
     * @param kitchen the room of most of the staff
     * @param leaving where the staff of the model before finishes; without width when there is none
     */
    public record StaffRooms(Box counter, Box kitchen, Box leaving) {}

    /** The rooms below, from the left to the right. */
    public record LowerRooms(Box till, Box desk, Box backRoom) {}

    private static final double DOOR = 0.145;
    private static final double BACK = 0.345;
    private static final double BOTTOM = 0.315;
    private static final double MOST_BOTTOM = 0.38;
    private static final double DESK = 0.4;

    /** How much of the height of the upper rooms those take who leave, where they stand below. */
    private static final double LEAVING = 0.38;

    /**
     * How wide the rooms of the staff are, as parts of the floor.
     *
     * @param counter the room between dining room and kitchen, or 0
     */
    private record Shares(double counter, double kitchen) {

        static Shares of(Model model) {
            return switch (model) {
                case THREAD_POOL -> new Shares(0.08, BACK);
                case SINGLE_THREAD -> new Shares(0, BACK);
                case EVENT_LOOP -> new Shares(0.17, BACK);
                case PROCESS_PER_REQUEST, THREAD_PER_REQUEST -> new Shares(0, 0.5);
                case VIRTUAL_THREADS -> new Shares(0, BACK);
            };
        }
    }

    /**
     * The rooms of a floor of a size.
     *
     * @param below the height that the lower rooms ask for
     * @param twoStaffs whether the staff of another model is still there
     */
    public static FloorPlan of(
            double width,
            double height,
            double below,
            Model model,
            boolean twoStaffs,
            Metrics metrics) {
        Shares shares = Shares.of(model);
        double gap = metrics.px(14);
        double free = Math.max(0, width - 3 * gap);
        double door = Math.rint(free * DOOR);
        double counter = shares.counter == 0 ? 0 : counter(free, shares.counter, metrics);
        double kitchen = Math.rint(free * shares.kitchen);
        double kitchenX = width - kitchen;
        double counterX = kitchenX - (counter == 0 ? 0 : counter + gap);
        double diningX = door + gap;
        double asked = Math.max(metrics.px(140), below);
        double bottom = Math.rint(Math.max(height * BOTTOM, Math.min(asked, height * MOST_BOTTOM)));
        double top = Math.max(0, height - bottom - gap);

        double backX = width - Math.rint(free * BACK);
        double deskWidth = Math.rint((backX - gap - diningX) * DESK);
        double deskX = backX - gap - deskWidth;
        return new FloorPlan(
                new Box(0, 0, door, height),
                new Box(diningX, 0, Math.max(0, counterX - gap - diningX), top),
                staff(
                        new Box(counterX, 0, counter, top),
                        new Box(kitchenX, 0, kitchen, top),
                        twoStaffs,
                        model == Model.SINGLE_THREAD,
                        gap),
                new LowerRooms(
                        new Box(diningX, top + gap, deskX - gap - diningX, bottom),
                        new Box(deskX, top + gap, deskWidth, bottom),
                        new Box(backX, top + gap, width - backX, bottom)),
                gap);
    }

    /**
     * Who leaves stands below, or at the side of one person at a stove, who is higher than wide.
     */
    private static StaffRooms staff(
            Box counter, Box kitchen, boolean twoStaffs, boolean high, double gap) {
        if (!twoStaffs) {
            return new StaffRooms(counter, kitchen, Box.NONE);
        }
        double width = kitchen.width();
        double height = kitchen.height();
        if (high) {
            double working = Math.rint((width - gap) / 2);
            return new StaffRooms(
                    counter,
                    new Box(kitchen.x(), 0, working, height),
                    new Box(kitchen.x() + working + gap, 0, width - working - gap, height));
        }
        double leaving = Math.rint(height * LEAVING);
        double working = height - leaving - gap;
        return new StaffRooms(
                counter,
                new Box(kitchen.x(), 0, width, working),
                new Box(kitchen.x(), working + gap, width, leaving));
    }

    private static double counter(double free, double share, Metrics metrics) {
        return Math.rint(Math.max(free * share, Math.min(metrics.em() * 5, free * 0.12)));
    }
}
