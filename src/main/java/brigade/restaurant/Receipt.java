package brigade.restaurant;

import brigade.server.Ending;
import brigade.server.Kind;
import brigade.server.Model;

import org.jspecify.annotations.Nullable;

/**
 * What became of an order from outside.
 *
 * @param order its number
 * @param model that served it, or turned it away
 * @param latencyNanos from its arrival to its end
 * @param cause why it failed; null if it did not fail
 */
public record Receipt(
        int order,
        Kind kind,
        Model model,
        Ending ending,
        long latencyNanos,
        @Nullable Throwable cause) {}
