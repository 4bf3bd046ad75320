package brigade.trace.file;

/**
 * Events that were recorded and are not in a trace.
 *
 * @param dropped found no room when they were recorded
 * @param released let go, oldest first, to stay within a budget of memory
 */
public record Losses(long dropped, long released) {

    public static final Losses NONE = new Losses(0, 0);

    Losses plus(long moreDropped, long moreReleased) {
        return new Losses(dropped + moreDropped, released + moreReleased);
    }
}
