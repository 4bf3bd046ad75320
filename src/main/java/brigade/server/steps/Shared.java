package brigade.server.steps;

/**
 * A thing of which there are fewer than people who want it: its monitor is the lock, and it knows
 * who holds it.
 */
abstract sealed class Shared permits PanLock, Drawer {
    private volatile int holder;

    /** Only with the monitor held. */
    void heldBy(Person person) {
        holder = person.laneId();
    }

    /** Only with the monitor held. */
    void putDown() {
        holder = 0;
    }

    /**
     * The lane that has the lock, as far as one who does not have it can know; 0 if nobody, or
     * unknown.
     */
    int holder() {
        return holder;
    }
}
