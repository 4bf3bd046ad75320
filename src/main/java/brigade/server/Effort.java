package brigade.server;

/**
 * How large the steps are for a usual dish.
 *
 * @param computing what is computed
 * @param waits what is waited for
 * @param load of orders that are no dishes: in place of chop, sauté, simmer and oven
 */
public record Effort(Computing computing, Waits waits, Load load) {

    /** In numbers to test for primality. */
    public record Computing(int takeOrder, int chop, int saute, int servePlate, int charge) {}

    /**
     * In nanoseconds; a wait of 0 is left out altogether.
     *
     * @param walkNanos for a metre
     * @param simmerNanos a pan is held for this long after the sauté
     * @param cardNanos the guest's card takes this long, the drawer is free meanwhile
     */
    public record Waits(
            long walkNanos, long simmerNanos, long ovenNanos, long eatNanos, long cardNanos) {

        /** Nothing is waited for. */
        public static final Waits NONE = new Waits(0, 0, 0, 0, 0);
    }

    /** Of dishes; other work is next to nothing. */
    public Effort(Computing computing, Waits waits) {
        this(computing, waits, Load.LEAST);
    }
}
