package brigade.trace.file;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that takes its place only when it is whole and on the disk. Until then it lies beside
 * under a name of its own, and an older file of its name stays as it is.
 */
public final class NewFile implements Closeable {

    /** What a file is to hold. */
    public interface Content {
        /** Writes it, and leaves {@code out} open or closes it. */
        void to(OutputStream out) throws IOException;
    }

    private final Path place;
    private final Path draft;
    private final Disk disk;
    private final FileChannel channel;
    private boolean inPlace;

    private NewFile(Path place, Path draft, Disk disk) throws IOException {
        this.place = place;
        this.draft = draft;
        this.disk = disk;
        channel = disk.create(draft);
    }

    /** Begins a file; it comes to nothing unless {@link #putInPlace} is called before closing. */
    public static NewFile at(Path path) throws IOException {
        return at(path, Disk.OF_THE_SYSTEM);
    }

    static NewFile at(Path path, Disk disk) throws IOException {
        // Through a link, so that the link stays one.
        Path place = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        Path draft =
                place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID() + ".part");
        NewFile file = new NewFile(place, draft, disk);
        draft.toFile().deleteOnExit(); // where the process ends before
        return file;
    }

    /**
     * Writes a file: afterwards it is there whole and on the disk, or everything is as it was
     * before. Waits for the disk.
     */
    public static void write(Path path, Content content) throws IOException {
        write(path, content, Disk.OF_THE_SYSTEM);
    }

    static void write(Path path, Content content, Disk disk) throws IOException {
        try (NewFile file = at(path, disk)) {
            file.write(content);
        }
    }

    /** Writes all of it and puts it in place. */
    public void write(Content content) throws IOException {
        try (OutputStream out = stream()) {
            content.to(out);
        }
        putInPlace();
    }

    /** To write it; closing this leaves the file open. */
    public OutputStream stream() {
        return new Unclosed(Channels.newOutputStream(channel));
    }

    /** Returns its size in bytes. */
    public long putInPlace() throws IOException {
        channel.force(true);
        long size = channel.size();
        channel.close();
        disk.replace(place, draft);
        inPlace = true;
        keepName();
        return size;
    }

    /** A new name is on the disk once its folder is; some systems cannot tell a folder to. */
    private void keepName() {
        Path folder = place.getParent();
        if (folder != null) {
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            } catch (IOException e) {
                return; // the file itself is whole either way
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            if (!inPlace) {
                Files.deleteIfExists(draft);
            }
        }
    }

    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
