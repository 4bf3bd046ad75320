package brigade.server;

/** An order that failed, the step in which it did, and why. */
public record Failure(int order, Step step, Throwable cause) {
    @Override
    public String toString() {
        return "order " + order + ", " + step + ": " + cause;
    }
}
