package brigade.server;

/**
 * A model at work, and how many of its orders are in flight: it may be closed when the last has
 * ended ({@link Ledger#awaitOver}).
 */
public final class Shift {
    private final ServerModel model;

    /** Guarded by the ledger. */
    int inFlight;

    public Shift(ServerModel model) {
        this.model = model;
    }

    public ServerModel model() {
        return model;
    }
}
