package brigade.work;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * Where uploads are put: a folder that holds so many bytes at most, so that no load fills the
 * user's disk. Any thread.
 */
public final class UploadFolder {
    /** How a file for an upload is opened. */
    interface Opener {
        FileChannel open(Path file) throws IOException;
    }

    private static final long MOST_BYTES = 1L << 30;

    private final Path path;
    private final long most;
    private final Opener opener;

    private final BargingLock lock = new BargingLock();

    /** Guarded by the lock, as all below. */
    private long taken;

    private long ballast;

    /**
     * A gigabyte in this folder, made if it is not there.
     *
     * @throws IOException if it cannot be made
     */
    public UploadFolder(Path path) throws IOException {
        this(path, MOST_BYTES, UploadFolder::newFile);
    }

    UploadFolder(Path path, long most, Opener opener) throws IOException {
        this.path = Files.createDirectories(path);
        this.most = most;
        this.opener = opener;
    }

    /** Takes all that is left of the room, until an upload has failed of it. */
    public void fill() {
        try (var _ = lock.take()) {
            ballast += most - taken;
            taken = most;
        }
    }

    Path path() {
        return path;
    }

    Path file(int order) {
        return path.resolve("order-" + order);
    }

    FileChannel open(Path file) throws IOException {
        return opener.open(file);
    }

    void take(long bytes) throws IOException {
        if (!hasTaken(bytes)) {
            throw new IOException(
                    String.format(
                            Locale.ROOT,
                            "No space left on device: the folder of the uploads holds %,d bytes at"
                                    + " most",
                            most));
        }
    }

    private boolean hasTaken(long bytes) {
        try (var _ = lock.take()) {
            boolean room = taken + bytes <= most;
            taken += room ? bytes : -ballast;
            ballast = room ? ballast : 0;
            return room;
        }
    }

    void give(long bytes) {
        try (var _ = lock.take()) {
            taken -= bytes;
        }
    }

    private static FileChannel newFile(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
}
