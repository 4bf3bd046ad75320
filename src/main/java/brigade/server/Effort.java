package brigade.server;

/**
 * How large the steps are for a usual dish. Computing is given in numbers to test for primality,
 * timed waits in nanoseconds; a wait of 0 is left out altogether.
 *
 * @param walkNanos for a metre
 * @param simmerNanos a pan is held for this long after the sauté
 * @param cardNanos the guest's card takes this long, the drawer is free meanwhile
 * @param load of orders that are no dishes: in place of chop, sauté, simmer and oven
 */
public record Effort(
        int takeOrder,
        int chop,
        int saute,
        int servePlate,
        int charge,
        long walkNanos,
        long simmerNanos,
        long ovenNanos,
        long eatNanos,
        long cardNanos,
        Load load) {

    /** Of dishes; other work is next to nothing. */
    public Effort(
            int takeOrder,
            int chop,
            int saute,
            int servePlate,
            int charge,
            long walkNanos,
            long simmerNanos,
            long ovenNanos,
            long eatNanos,
            long cardNanos) {
        this(
                takeOrder,
                chop,
                saute,
                servePlate,
                charge,
                walkNanos,
                simmerNanos,
                ovenNanos,
                eatNanos,
                cardNanos,
                Load.LEAST);
    }
}
