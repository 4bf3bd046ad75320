package brigade.lab.engine.run;

/**
 * What a run may meet.
 *
 * @param anyTime whether who sleeps or waits for so long may go on at any moment, as the other
 *     threads may be as slow as they like; otherwise time moves only when all wait
 * @param wakeUps how many times a thread may come back from wait without a notify
 */
public record RunOptions(boolean anyTime, int wakeUps) {
    public static final RunOptions STANDARD = new RunOptions(false, 0);
}
