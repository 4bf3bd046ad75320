package brigade.ui.floor;

/** A round space that somebody takes. */
record Disc(Point center, double radius) {

    /** How far apart the edges of two are; less than 0 when one covers a part of the other. */
    double gapTo(Disc other) {
        return center.distance(other.center) - radius - other.radius;
    }
}
