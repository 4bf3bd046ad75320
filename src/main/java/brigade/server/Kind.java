package brigade.server;

/** What a guest orders: the work that the step COOK does. */
public enum Kind {
    /** Computing, a pan that others want too, and timed waits. */
    DISH("dish"),
    /** A query of a database, through one of few connections. */
    DATABASE("database"),
    /** A body that arrives over a socket, and goes into a file. */
    UPLOAD("upload"),
    /**
     * A short one that goes before all others, wherever a model knows what those in a queue want.
     */
    USER_ACTION("user action"),
    /** Much computing. */
    HEAVY_SUM("heavy sum");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    /** Its name in the trace: the label of {@link brigade.trace.Mark#PLACED}. */
    public String label() {
        return label;
    }

    /** Whether it must never wait behind the others. */
    public boolean urgent() {
        return this == USER_ACTION;
    }
}
