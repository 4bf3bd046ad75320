package brigade.observe.dump;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * All threads of a JVM at about one instant.
 *
 * @param at when, or null where it does not say; text dumps tell local time, taken as that of here
 * @param version of the JVM, in its words
 */
public record ThreadDump(@Nullable Instant at, String version, List<DumpedThread> threads) {

    public ThreadDump {
        threads = List.copyOf(threads);
    }
}
