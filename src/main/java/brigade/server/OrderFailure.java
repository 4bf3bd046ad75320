package brigade.server;

/** An order that failed, the step in which it did, and why. */
public record OrderFailure(int order, OrderStep step, Throwable cause) {
    /** Why, in a word or two: what the trace and the page name it. */
    public String reason() {
        return reason(cause);
    }

    public static String reason(Throwable cause) {
        return switch (cause) {
            case WorkFailedException e -> e.reason();
            case SpoiledException _ -> "spoiled";
            case ChildDiedException _ -> "process ended";
            case OutOfMemoryError _ -> "out of memory";
            default -> "exception";
        };
    }

    @Override
    public String toString() {
        return "order " + order + ", " + step + ": " + cause;
    }
}
