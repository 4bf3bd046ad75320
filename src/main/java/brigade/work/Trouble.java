package brigade.work;

/** What outside of an order's own thread can fail its work. */
public enum Trouble {
    /** The client hung up half-way. */
    CLIENT_GONE("client gone"),
    /** What was uploaded could not be written: the disk is full, or broken. */
    DISK_FULL("disk full"),
    /** The database was closed. */
    DATABASE_CLOSED("database closed");

    private final String label;

    Trouble(String label) {
        this.label = label;
    }

    /** How the trace names it. */
    public String label() {
        return label;
    }
}
