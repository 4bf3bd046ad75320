package brigade.ui.floor;

/**
 * Where the rooms are: the door at the left, dining room, rail and pass, and kitchen beside it, and
 * below them the till, the manager's desk and the back room.
 */
record FloorPlan(
        Box door,
        Box dining,
        Box counter,
        Box kitchen,
        Box till,
        Box desk,
        Box backRoom,
        double gap) {

    private static final double DOOR = 0.145;
    private static final double COUNTER = 0.08;
    private static final double KITCHEN = 0.345;
    private static final double BOTTOM = 0.315;
    private static final double MOST_BOTTOM = 0.38;
    private static final double DESK = 0.4;

    /**
     * The rooms of a floor of a size.
     *
     * @param below the height that the lower rooms ask for
     */
    static FloorPlan of(double width, double height, double below, Metrics metrics) {
        double gap = metrics.px(14);
        double free = Math.max(0, width - 3 * gap);
        double door = Math.rint(free * DOOR);
        double counter =
                Math.rint(Math.max(free * COUNTER, Math.min(metrics.em() * 5, free * 0.12)));
        double kitchen = Math.rint(free * KITCHEN);
        double dining = free - door - counter - kitchen;
        double asked = Math.max(metrics.px(140), below);
        double bottom = Math.rint(Math.max(height * BOTTOM, Math.min(asked, height * MOST_BOTTOM)));
        double top = Math.max(0, height - bottom - gap);

        double diningX = door + gap;
        double counterX = diningX + dining + gap;
        double kitchenX = counterX + counter + gap;
        double desk = Math.rint((dining + counter) * DESK);
        double deskX = kitchenX - gap - desk;
        return new FloorPlan(
                new Box(0, 0, door, height),
                new Box(diningX, 0, dining, top),
                new Box(counterX, 0, counter, top),
                new Box(kitchenX, 0, kitchen, top),
                new Box(diningX, top + gap, deskX - gap - diningX, bottom),
                new Box(deskX, top + gap, desk, bottom),
                new Box(kitchenX, top + gap, width - kitchenX, bottom),
                gap);
    }
}
