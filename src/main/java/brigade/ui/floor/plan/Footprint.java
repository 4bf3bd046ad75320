package brigade.ui.floor.plan;

import brigade.ui.floor.drawing.Stove;
import brigade.ui.floor.drawing.Truck;

/**
 * The space that somebody takes, in diameters of the ring.
 *
 * @param width from side to side
 * @param above how far it reaches above the middle of the ring
 * @param below how far it reaches below that, without the lines
 */
public record Footprint(double width, double above, double below) {

    public static final Footprint PERSON = new Footprint(1, 0.5, 0.5);
    public static final Footprint IN_TRUCK = new Footprint(Truck.WIDTH, Truck.ABOVE, Truck.BELOW);
    public static final Footprint AT_STOVE = new Footprint(Stove.WIDTH, 0.5, 0.62 + Stove.HEIGHT);

    double height() {
        return above + below;
    }

    /** How much lower than below a ring the lines are, for a ring of this diameter. */
    public double drop(double ring) {
        return Math.rint((below - 0.5) * ring);
    }
}
