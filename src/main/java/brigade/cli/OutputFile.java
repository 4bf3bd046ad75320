package brigade.cli;

import brigade.trace.file.NewFile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is promised before the work and written after it. Its place is taken first, so that a
 * folder that can't be written is known at once; it becomes the target whole, or not at all.
 */
public final class OutputFile implements AutoCloseable {

    private final Path written;

    /** Null where the target is a device or a pipe, which is written in place. */
    private final @Nullable NewFile file;

    private OutputFile(Path written, @Nullable NewFile file) {
        this.written = written;
        this.file = file;
    }

    /**
     * Takes a place for {@code path}.
     *
     * @throws IOException if it can't be written; the message is one line for a person
     */
    public static OutputFile reserve(Path path) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (Files.isDirectory(path)) {
            throw new IOException("'" + path + "' is a folder; name a file in it");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException(
                    "can't write '" + path + "': there is no folder '" + folder + "'");
        }
        if (Files.exists(path) && !Files.isWritable(path)) {
            throw new IOException("can't write '" + path + "': it may only be read");
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            return new OutputFile(path, null);
        }
        return promised(path, folder);
    }

    private static OutputFile promised(Path path, Path folder) throws IOException {
        try {
            NewFile file = NewFile.at(path);
            return new OutputFile(file.draft(), file);
        } catch (IOException e) {
            throw new IOException(
                    "can't write '" + path + "': nothing may be written in '" + folder + "'", e);
        }
    }

    /** Where the content is to be written. */
    public Path path() {
        return written;
    }

    /** The content is whole: it becomes the target. */
    public void commit() throws IOException {
        if (file != null) {
            file.putInPlace();
        }
    }

    /** Leaves nothing behind unless {@link #commit} went before. */
    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
