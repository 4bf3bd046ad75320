package brigade.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder for the time that a program runs. Its owner holds a lock on a file in it; a folder whose
 * lock nobody holds was left behind by a program that was killed, and is removed by the next one.
 */
public final class TemporaryFolder implements AutoCloseable {
    private static final String PREFIX = "brigade-work-";
    private static final String LOCK = "lock";

    /** A folder without a lock may be one that is being made. */
    private static final Duration IN_THE_MAKING = Duration.ofMinutes(10);

    private final Path path;
    private final FileChannel lock;

    private TemporaryFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Makes a folder among the system's temporary ones, and removes those left behind. */
    public static TemporaryFolder make() throws IOException {
        return makeIn(Path.of(System.getProperty("java.io.tmpdir")));
    }

    static TemporaryFolder makeIn(Path parent) throws IOException {
        removeLeftBehind(parent);
        Path path = Files.createTempDirectory(parent, PREFIX);
        FileChannel lock =
                FileChannel.open(
                        path.resolve(LOCK),
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.WRITE);
        lock.lock();
        return new TemporaryFolder(path, lock);
    }

    public Path path() {
        return path;
    }

    /** Removes the folder and all that is in it. */
    @Override
    public void close() throws IOException {
        lock.close();
        remove(path);
    }

    private static void removeLeftBehind(Path parent) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path folder : folders) {
                if (isLeftBehind(folder)) {
                    remove(folder);
                }
            }
        }
    }

    private static boolean isLeftBehind(Path folder) {
        try (FileChannel lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE)) {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // it is this program's own
        } catch (NoSuchFileException e) {
            return isOld(folder);
        } catch (IOException e) {
            return false; // somebody else's
        }
    }

    private static boolean isOld(Path folder) {
        try {
            FileTime made = Files.getLastModifiedTime(folder);
            return made.toInstant().isBefore(Instant.now().minus(IN_THE_MAKING));
        } catch (IOException e) {
            return false;
        }
    }

    private static void remove(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException | NoSuchFileException e) {
            return; // somebody else is removing it
        }
        for (Path each : all) {
            Files.deleteIfExists(each);
        }
    }
}
