package brigade.cli.output;

import brigade.trace.file.NewFile;
import brigade.trace.file.WriteFailure;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is promised before the work and written after it. Its place is taken first, so that a
 * folder that can't be written is known at once; it becomes the target whole, or not at all.
 */
public final class OutputFile implements AutoCloseable {

    /** As it was asked for. */
    private final Path target;

    /** Null where the target is a device or a pipe, which is written in place. */
    private final @Nullable NewFile file;

    private OutputFile(Path target, @Nullable NewFile file) {
        this.target = target;
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
            return new OutputFile(path, NewFile.at(path));
        } catch (IOException e) {
            throw new IOException(
                    "can't write '" + path + "': nothing may be written in '" + folder + "'", e);
        }
    }

    /**
     * Writes all of it; the file is there afterwards. Called once.
     *
     * @throws IOException if that fails; the message is one line for a person, and an older file is
     *     as it was
     */
    public void write(NewFile.Content content) throws IOException {
        try {
            if (file != null) {
                file.write(content);
            } else {
                inPlace(content);
            }
        } catch (IOException e) {
            throw new IOException("can't write '" + target + "': " + WriteFailure.reason(e), e);
        }
    }

    private void inPlace(NewFile.Content content) throws IOException {
        try (OutputStream out = Files.newOutputStream(target)) {
            content.to(out);
        }
    }

    /** Leaves nothing behind unless {@link #write} went before. */
    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
