package brigade.lab;

/**
 * A way in which a program can end.
 *
 * @param text what it prints, trimmed, or the exception; empty for the other kinds
 */
public record LabOutcome(OutcomeKind kind, String text) {

    /** Whether that is how a run ended; who waits for whom in a deadlock does not matter. */
    public boolean is(OutcomeKind other, String ended) {
        return kind == other
                && switch (kind) {
                    case PRINTS, EXCEPTION -> text.equals(ended);
                    case DEADLOCK, LIVELOCK -> true;
                };
    }
}
