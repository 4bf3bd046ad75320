package brigade.observe.live;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whether there is room where a recorder writes. A JVM whose recorder cannot write ends itself, so
 * it is not let to record where the disk is nearly full.
 */
final class DiskRoom {

    /** More than a recorder of all waits writes until it is asked again. */
    private static final long LEAST = 100_000_000;

    private static final long MEGABYTE = 1_000_000;

    private DiskRoom() {}

    /** Why a JVM must not record there, or null where it can. */
    static @Nullable Obstacle obstacle(Path folder) {
        try {
            return obstacle(folder.toString(), Files.getFileStore(folder).getUsableSpace());
        } catch (IOException e) {
            return null; // the JVM makes the folder, or says itself why it cannot
        }
    }

    static @Nullable Obstacle obstacle(String folder, long usable) {
        return usable >= LEAST
                ? null
                : Obstacle.of(Obstacle.Kind.NO_ROOM, folder, usable / MEGABYTE);
    }
}
