package brigade.ui.floor.state;

/**
 * One member of the staff.
 *
 * @param lane the lane of its thread
 * @param name the thread's name
 * @param role which hat it wears
 * @param doing what it does
 * @param progress how much of that is done, 0 to 1, or {@link #UNKNOWN}
 * @param whereabouts where it is, and what it carries there
 * @param fate whether its thread, or the one before it of the same name, has just died
 */
public record StaffState(
        int lane,
        String name,
        StaffRole role,
        Doing doing,
        double progress,
        Whereabouts whereabouts,
        Fate fate) {

    /** No progress is recorded for what it does. */
    public static final double UNKNOWN = -1;

    /** The same with nothing in the hands: what they hold is still in the air. */
    public StaffState emptyHanded() {
        return new StaffState(lane, name, role, doing, progress, whereabouts.emptyHanded(), fate);
    }

    /** The same with another fate. */
    public StaffState withFate(Fate next) {
        return new StaffState(lane, name, role, doing, progress, whereabouts, next);
    }

    /** The same under another name. */
    public StaffState called(String other) {
        return new StaffState(lane, other, role, doing, progress, whereabouts, fate);
    }

    /** Where it is. */
    public Walk walk() {
        return whereabouts.walk();
    }

    /** What it carries. */
    public Load load() {
        return whereabouts.load();
    }

    /** How much of the way to where it works is behind, 0 to 1. */
    public double arrived() {
        return walk().part();
    }

    /** The same at work in general, for such a part of the time. */
    public StaffState busy(double part) {
        Doing some = Doing.busy((int) Math.rint(part * 100));
        return new StaffState(lane, name, role, some, part, whereabouts, fate);
    }

    /**
     * Where somebody is, and what they carry there.
     *
     * @param walk the place or the way, for who walks about; for a stove, how its guest arrives; at
     *     the door for all others
     * @param load what they carry
     */
    public record Whereabouts(Walk walk, Load load) {

        Whereabouts emptyHanded() {
            return new Whereabouts(walk, Load.NOTHING);
        }
    }

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
