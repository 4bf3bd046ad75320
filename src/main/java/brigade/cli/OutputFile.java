package brigade.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * A file that is promised before the work and written after it. A place is taken beside the target
 * first, so that a folder that can't be written is known at once; the content goes there and is
 * moved over the target whole, or not at all.
 */
public final class OutputFile implements AutoCloseable {

    private final Path target;
    private final Path written;

    private OutputFile(Path target, Path written) {
        this.target = target;
        this.written = written;
    }

    /**
     * Takes a place for {@code path}.
     *
     * @throws IOException if it can't be written; the message is one line for a person
     */
    public static OutputFile reserve(Path path) throws IOException {
        Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new IOException("'" + path + "' is a folder; name a file in it");
        }
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException(
                    "can't write '" + path + "': there is no folder '" + folder + "'");
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new IOException("can't write '" + path + "': it may only be read");
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return new OutputFile(
                    target, target); // a device or pipe is written in place, not replaced
        }
        return new OutputFile(target, beside(path, folder, target));
    }

    private static Path beside(Path path, Path folder, Path target) throws IOException {
        Path part = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Files.createFile(part);
        } catch (IOException e) {
            throw new IOException(
                    "can't write '" + path + "': nothing may be written in '" + folder + "'", e);
        }
        part.toFile().deleteOnExit(); // where the command is broken off
        return part;
    }

    /** Where the content is to be written. */
    public Path path() {
        return written;
    }

    /** The content is whole: it becomes the target. */
    public void commit() throws IOException {
        if (!written.equals(target)) {
            Files.move(
                    written,
                    target,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Leaves nothing behind unless {@link #commit} went before. */
    @Override
    public void close() throws IOException {
        if (!written.equals(target)) {
            Files.deleteIfExists(written);
        }
    }
}
