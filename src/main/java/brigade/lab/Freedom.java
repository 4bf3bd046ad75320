package brigade.lab;

/**
 * What a scheduler may do besides choosing who goes next.
 *
 * @param anyTime whether who sleeps or waits for so long may go on at any moment; otherwise time
 *     moves only when all wait
 * @param wakeUps how many times a thread may come back from wait without a notify
 */
public record Freedom(boolean anyTime, int wakeUps) {
    public static final Freedom NONE = new Freedom(false, 0);

    /** The limits of an exploration of all that such a scheduler may do. */
    public ExploreLimits limits() {
        ExploreLimits standard = ExploreLimits.STANDARD;
        return new ExploreLimits(
                standard.states(), standard.steps(), standard.time(), anyTime, wakeUps);
    }
}
