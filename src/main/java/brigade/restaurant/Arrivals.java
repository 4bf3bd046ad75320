package brigade.restaurant;

import brigade.server.Kind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.random.RandomGenerator;

/**
 * The instants at which guests mean to arrive: crowds, and a Poisson process whose rate may change.
 * Instants that have passed stay due until they are taken, however late that is. Holds no clock.
 * One thread at a time.
 */
final class Arrivals {
    static final long NEVER = Long.MAX_VALUE;

    /**
     * A crowd comes in groups, 4,000 guests a second. All at one instant, thousands of them would
     * take all cores, and the picture of how they come would be late.
     */
    static final int GROUP = 20;

    /** Between groups of a crowd, nanoseconds. */
    static final long BETWEEN_GROUPS = 5_000_000;

    private final RandomGenerator random;
    private final Queue<Crowd> crowds = new ArrayDeque<>();
    private double perSecond;
    private long next = NEVER;

    Arrivals(RandomGenerator random) {
        this.random = random;
    }

    /**
     * From now on at this rate. The process has no memory, so a gap that has begun may as well
     * begin anew.
     */
    void rate(double guestsPerSecond, long now) {
        perSecond = guestsPerSecond;
        if (next > now) {
            next = after(now);
        }
    }

    /** So many more, in groups from an instant on, whatever the rate. */
    void crowd(int guests, long instant) {
        crowd(guests, null, instant);
    }

    /**
     * The same, of guests who know what they want.
     *
     * @param kind or null where the mix decides
     */
    void crowd(int guests, @Nullable Kind kind, long instant) {
        if (guests > 0) {
            crowds.add(new Crowd(guests, kind, instant));
        }
    }

    /** What the next guest wants, or null where the mix decides. */
    @Nullable Kind wanted() {
        Crowd crowd = crowds.peek();
        return crowd == null ? null : crowd.kind;
    }

    /** Nobody any more, not even those who are due. */
    void stop() {
        crowds.clear();
        perSecond = 0;
        next = NEVER;
    }

    /** When the next guest means to arrive; may have passed. */
    long next() {
        Crowd crowd = crowds.peek();
        return crowd == null ? next : crowd.next();
    }

    /** Takes the next intended instant. */
    long take() {
        Crowd crowd = crowds.peek();
        if (crowd == null) {
            long taken = next;
            next = after(taken);
            return taken;
        }
        long taken = crowd.next();
        crowd.came++;
        if (crowd.came == crowd.guests) {
            crowds.remove();
        }
        return taken;
    }

    private long after(long instant) {
        double gap = perSecond == 0 ? NEVER : random.nextExponential() / perSecond * 1e9;
        return gap > NEVER / 4.0 ? NEVER : instant + (long) gap;
    }

    private static final class Crowd {
        private final int guests;
        private final @Nullable Kind kind;
        private final long first;
        private int came;

        Crowd(int guests, @Nullable Kind kind, long first) {
            this.guests = guests;
            this.kind = kind;
            this.first = first;
        }

        /** When its next guest means to arrive. */
        long next() {
            return first + came / GROUP * BETWEEN_GROUPS;
        }
    }
}
