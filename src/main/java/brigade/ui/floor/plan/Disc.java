package brigade.ui.floor.plan;

/** A round space that somebody takes. */
public record Disc(Point center, double radius) {

    /** How far apart the edges of two are; less than 0 when one covers a part of the other. */
    public double gapTo(Disc other) {
        return center.distance(other.center) - radius - other.radius;
    }
}
