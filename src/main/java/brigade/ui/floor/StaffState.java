package brigade.ui.floor;

/**
 * One member of the staff.
 *
 * @param lane the lane of its thread
 * @param name the thread's name
 * @param role which hat it wears
 * @param doing what it does
 * @param progress how much of that is done, 0 to 1, or {@link #UNKNOWN}
 * @param walk where it is, for a server; at the door for all others
 * @param load what it carries
 * @param fate whether its thread, or the one before it of the same name, has just died
 */
public record StaffState(
        int lane,
        String name,
        StaffRole role,
        Doing doing,
        double progress,
        Walk walk,
        Load load,
        Fate fate) {

    /** No progress is recorded for what it does. */
    public static final double UNKNOWN = -1;

    /** What a server holds in its hands. */
    public enum Load {
        NOTHING,
        TICKET,
        PLATE
    }

    /** What an exception has just done to a thread. */
    public enum Fate {
        WELL,
        /** The thread died and nobody has taken its place yet. */
        DIED,
        /** A new thread has taken the place of one that died. */
        REPLACED
    }
}
