package brigade.lab.engine.explore;

import java.time.Duration;

/**
 * When an exploration gives up; what it found until then is told as incomplete.
 *
 * @param states the most that are kept
 * @param steps of one schedule
 */
public record StateLimits(int states, int steps, Duration time) {
    public static final StateLimits STANDARD =
            new StateLimits(300_000, 10_000, Duration.ofSeconds(60));
}
