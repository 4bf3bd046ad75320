package brigade.trace;

/** What the 32 bits of a span's argument are, and how two things lie in them. */
public enum Argument {
    NOTHING,
    /** A number, such as a count or a place in a list. */
    NUMBER,
    /** The number of a place. */
    PLACE,
    /** From one place, in the upper 16 bits, to another, in the lower. */
    ROUTE,
    /** A lock that is wanted, in the upper 12 bits, and the lane that holds it, in the lower 20. */
    LOCK,
    /** The lane that holds the one lock of this kind, or 0. */
    HOLDER,
    /** The lane whose end is waited for. */
    LANE,
    /** A queue. */
    QUEUE,
    /** A part of a whole in thousandths. */
    PERMILLE,
    /** Microseconds. */
    DURATION;

    private static final int LOCK_SHIFT = 20;
    private static final int HOLDER_MASK = (1 << LOCK_SHIFT) - 1;
    private static final int ROUTE_SHIFT = 16;
    private static final int ROUTE_MASK = (1 << ROUTE_SHIFT) - 1;

    /**
     * The argument for a lock.
     *
     * @param lock its number, from 0 to 4095
     * @param holder the lane that holds it, or 0; one above a million is not told
     */
    public static int lock(int lock, int holder) {
        return (lock << LOCK_SHIFT) | (holder <= HOLDER_MASK ? holder : 0);
    }

    /** The argument for a way from one place to another; both from 0 to 65535. */
    public static int route(int from, int to) {
        return (from << ROUTE_SHIFT) | (to & ROUTE_MASK);
    }

    /** The lane that holds what is waited for, or is waited for itself; or 0. */
    public int holder(int arg) {
        return switch (this) {
            case LOCK -> arg & HOLDER_MASK;
            case HOLDER, LANE -> arg;
            default -> 0;
        };
    }

    /** The number of the lock, or -1 where the argument is none. */
    public int lockOf(int arg) {
        return this == LOCK ? arg >>> LOCK_SHIFT : -1;
    }

    /** Where somebody is or goes to, or -1 where the argument is no place. */
    public int place(int arg) {
        return switch (this) {
            case PLACE -> arg;
            case ROUTE -> arg & ROUTE_MASK;
            default -> -1;
        };
    }

    /** Where somebody comes from, or -1 where the argument does not tell. */
    public int placeBefore(int arg) {
        return this == ROUTE ? arg >>> ROUTE_SHIFT : -1;
    }

    /** The thing that the argument names: a lock, a place or a number; -1 where it is none. */
    public int thing(int arg) {
        return switch (this) {
            case LOCK -> lockOf(arg);
            case PLACE, ROUTE -> place(arg);
            case NUMBER -> arg;
            default -> -1;
        };
    }
}
