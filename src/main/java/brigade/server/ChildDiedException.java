package brigade.server;

/** The process that served an order has ended before the order did. */
public final class ChildDiedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * @param sentence says how that came about
     */
    public ChildDiedException(String sentence) {
        super(sentence);
    }

    /**
     * Of a process that does not talk any more; ends it, if it has not yet.
     *
     * @param complaint what it has complained of; empty if it has not
     */
    public static ChildDiedException of(Process process, String complaint)
            throws InterruptedException {
        process.destroyForcibly();
        int code = process.waitFor();
        String ended = "the process that served it has ended with exit code " + code;
        return new ChildDiedException(complaint.isEmpty() ? ended : ended + ": " + complaint);
    }
}
