package brigade.lab;

import java.time.Duration;

/**
 * How far an exploration goes.
 *
 * @param states the most that are kept
 * @param steps of one schedule
 * @param anyTime whether who sleeps or waits for so long may go on at any moment; otherwise time
 *     moves only when all wait
 * @param wakeUps how many times a thread may come back from wait without a notify
 */
public record ExploreLimits(int states, int steps, Duration time, boolean anyTime, int wakeUps) {
    public static final ExploreLimits STANDARD =
            new ExploreLimits(200_000, 10_000, Duration.ofSeconds(30), false, 0);
}
