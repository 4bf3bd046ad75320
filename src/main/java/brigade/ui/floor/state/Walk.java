package brigade.ui.floor.state;

/**
 * Where a server is: on the way between two places, or at one.
 *
 * @param from a {@link Place}
 * @param to a place; where the server stands when it is {@code from}
 * @param part how much of the way is behind, 0 to 1, eased at both ends
 */
public record Walk(int from, int to, double part) {

    /** Standing at a place. */
    public static Walk standing(int place) {
        return new Walk(place, place, 1);
    }

    /** On the way, {@code elapsed} of {@code planned} nanoseconds after it began. */
    public static Walk after(int from, int to, long elapsed, long planned) {
        return new Walk(from, to, Easing.smooth(Easing.part(elapsed, planned)));
    }

    /** Whether the server is between two places. */
    public boolean moving() {
        return from != to && part < 1;
    }
}
