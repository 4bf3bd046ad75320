package brigade.work;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.time.Instant;

/**
 * A folder for the time that a program runs. Its owner holds a lock on a file in it; a folder whose
 * lock nobody holds was left behind by a program that was killed, and is removed by the next one.
 */
public final class TemporaryFolder implements AutoCloseable {
    private static final String PREFIX = "brigade-work-";
    private static final String LOCK = "lock";
    private static final Logger LOG = System.getLogger(TemporaryFolder.class.getName());

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
        Path path = Files.createTempDirectory(parent, PREFIX);
        try {
            TemporaryFolder folder = new TemporaryFolder(path, locked(path.resolve(LOCK)));
            removeLeftBehind(parent, Files.getOwner(path));
            return folder;
        } catch (IOException e) {
            remove(path); // whoever makes it has been interrupted, say
            throw e;
        }
    }

    private static FileChannel locked(Path file) throws IOException {
        FileChannel lock =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        lock.lock();
        return lock;
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

    private static void removeLeftBehind(Path parent, UserPrincipal us) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path folder : folders) {
                if (isLeftBehind(folder, us)) {
                    tryToRemove(folder);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    /** What cannot be removed now can be later; it is no reason to have no folder. */
    private static void tryToRemove(Path folder) {
        try {
            remove(folder);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "cannot remove " + folder, e);
        }
    }

    /**
     * Whether it is a folder of this user whose lock nobody holds. Nothing is opened that is no
     * file: a pipe named lock would keep the caller waiting.
     */
    private static boolean isLeftBehind(Path folder, UserPrincipal us) {
        Path lock = folder.resolve(LOCK);
        try {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    || !Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(us)) {
                return false;
            }
            if (!Files.exists(lock, LinkOption.NOFOLLOW_LINKS)) {
                return isOld(folder);
            }
            return Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS) && isFree(lock);
        } catch (IOException e) {
            return false; // somebody else's, or just being removed
        }
    }

    private static boolean isFree(Path lock) throws IOException {
        try (FileChannel channel =
                FileChannel.open(lock, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // it is this program's own
        }
    }

    private static boolean isOld(Path folder) throws IOException {
        FileTime made = Files.getLastModifiedTime(folder, LinkOption.NOFOLLOW_LINKS);
        return made.toInstant().isBefore(Instant.now().minus(IN_THE_MAKING));
    }

    /**
     * Removes the folder and all that is in it. Links are removed, not followed, also those that
     * take the place of a folder meanwhile: where the system can, each folder is held open, and
     * what is in it is named by that and not by a path.
     */
    private static void remove(Path folder) throws IOException {
        try (DirectoryStream<Path> parent = Files.newDirectoryStream(folder.getParent())) {
            if (parent instanceof SecureDirectoryStream<Path> secure) {
                removeIn(secure, folder.getFileName());
            } else {
                removeByPath(folder);
            }
        } catch (DirectoryIteratorException | NoSuchFileException e) {
            // somebody else is removing it
        }
    }

    private static void removeIn(SecureDirectoryStream<Path> parent, Path name) throws IOException {
        BasicFileAttributes attributes =
                parent.getFileAttributeView(
                                name, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                        .readAttributes();
        if (!attributes.isDirectory()) {
            parent.deleteFile(name);
            return;
        }
        try (SecureDirectoryStream<Path> inside =
                parent.newDirectoryStream(name, LinkOption.NOFOLLOW_LINKS)) {
            for (Path each : inside) {
                removeIn(inside, each.getFileName());
            }
        }
        parent.deleteDirectory(name);
    }

    /** For systems without such folders, where links are rare: Windows. */
    private static void removeByPath(Path folder) throws IOException {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
                for (Path each : inside) {
                    removeByPath(each);
                }
            }
        }
        Files.deleteIfExists(folder);
    }
}
