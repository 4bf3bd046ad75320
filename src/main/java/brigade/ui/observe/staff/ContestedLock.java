package brigade.ui.observe.staff;

/**
 * Something that a thread has and others wait for.
 *
 * @param name of its class
 * @param number by which the trace tells it from others of its class
 * @param holder the lane that has it
 * @param holderName its thread
 * @param waiters how many wait for it
 * @param since when the first of them began to wait, nanoseconds of the trace
 * @param stuck whether it is part of a ring
 */
public record ContestedLock(
        String name,
        int number,
        int holder,
        String holderName,
        int waiters,
        long since,
        boolean stuck) {}
