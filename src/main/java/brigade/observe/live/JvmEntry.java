package brigade.observe.live;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A JVM of this machine.
 *
 * @param name its main class or jar, as people know it
 * @param version of its JDK, or empty where that is not known
 * @param since when it was started, or null where the system does not say
 * @param obstacle why it cannot be attached and what would help, or null where it can
 */
public record JvmEntry(
        long pid,
        String name,
        String version,
        @Nullable Instant since,
        @Nullable Obstacle obstacle) {

    /** Whether it can be attached, as far as one knows without trying. */
    public boolean attachable() {
        return obstacle == null;
    }
}
