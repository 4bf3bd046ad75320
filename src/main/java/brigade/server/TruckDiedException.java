package brigade.server;

/** The process that served an order has ended before the order did. */
public final class TruckDiedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * @param sentence says how that came about
     */
    public TruckDiedException(String sentence) {
        super(sentence);
    }

    /**
     * Of a process that does not talk any more; ends it, if it has not yet.
     *
     * @param complaint what it has complained of; empty if it has not
     */
    public static TruckDiedException of(Process process, String complaint)
            throws InterruptedException {
        process.destroyForcibly();
        int code = process.waitFor();
        String ended = "the process that served it has ended with exit code " + code;
        return new TruckDiedException(complaint.isEmpty() ? ended : ended + ": " + complaint);
    }
}
