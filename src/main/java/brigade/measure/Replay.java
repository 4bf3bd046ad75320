package brigade.measure;

import brigade.trace.file.OpenedTrace;

import java.time.Duration;
import java.util.Optional;

/**
 * A recorded trace to be shown.
 *
 * @param name how the person knows it
 * @param at where to begin, from where the trace begins
 * @param speed how fast it is played from there; held there if empty
 */
public record Replay(String name, OpenedTrace trace, Duration at, Optional<Speed> speed) {}
