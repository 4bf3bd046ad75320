package brigade.work;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.CRC32C;

/**
 * Receives what a client sends over a socket, and puts it into a file, which is there until the
 * upload is closed. On the calling thread; an interrupt ends it. Each IOException says in a
 * sentence what went wrong.
 */
public final class Upload implements AutoCloseable {
    /** Hears how much has arrived. */
    public interface Progress {
        /** About fifty times, and not at the end. */
        void arrived(int permille);
    }

    private static final int BUFFER = 1 << 14;
    private static final int REPORTS = 50;

    private final UploadFolder folder;
    private final Path path;
    private final SocketChannel client;
    private final FileChannel file;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
    private final CRC32C checksum = new CRC32C();
    private long written;

    private Upload(UploadFolder folder, Path path, SocketChannel client, FileChannel file) {
        this.folder = folder;
        this.path = path;
        this.client = client;
        this.file = file;
    }

    /**
     * Loads what the first uploads need: their threads would wait for one another while they load
     * it.
     */
    static void prepare() throws IOException {
        SocketChannel.open().close();
        new CRC32C().update(ByteBuffer.allocateDirect(1));
    }

    /** Calls the client of an order. */
    public static Upload begin(ClientsAddress clients, UploadFolder folder, int order, Body usual)
            throws IOException {
        SocketChannel client = clients.call(order, usual);
        try {
            Path path = folder.file(order);
            return new Upload(folder, path, client, folder.open(path));
        } catch (IOException e) {
            client.close();
            throw new IOException("no file for the upload: " + e, e);
        }
    }

    /** Receives the whole body, and checks that what arrived is what was sent. */
    public void receive(Progress progress) throws IOException {
        long length = fill(Long.BYTES, Long.BYTES).getLong();
        long nextReport = length / REPORTS;
        while (written < length) {
            ByteBuffer part = fill((int) Math.min(BUFFER, length - written), length);
            checksum.update(part.duplicate());
            write(part);
            if (written >= nextReport && written < length) {
                progress.arrived((int) (1000 * written / length));
                nextReport += length / REPORTS;
            }
        }
        int sent = fill(Integer.BYTES, length).getInt();
        if (sent != (int) checksum.getValue()) {
            throw new IOException(
                    String.format(
                            Locale.ROOT,
                            "the upload's checksum is %08x, but the client's is %08x",
                            (int) checksum.getValue(),
                            sent));
        }
    }

    /** Returns when the file is on the disk. */
    public void sync() throws IOException {
        try {
            file.force(true);
        } catch (IOException e) {
            throw new TroubleException(
                    Trouble.DISK_FULL, "the upload does not get to the disk: " + e.getMessage(), e);
        }
    }

    /** How many bytes the file has. */
    public long size() throws IOException {
        return file.size();
    }

    /** Removes the file, and hangs up. */
    @Override
    public void close() throws IOException {
        try (client;
                file) {
            Files.deleteIfExists(path);
        } finally {
            folder.give(written);
        }
    }

    private void write(ByteBuffer part) throws IOException {
        try {
            int bytes = part.remaining();
            folder.take(bytes);
            written += bytes;
            while (part.hasRemaining()) {
                file.write(part);
            }
        } catch (IOException e) {
            throw new TroubleException(
                    Trouble.DISK_FULL, "the upload cannot be written: " + e.getMessage(), e);
        }
    }

    private ByteBuffer fill(int bytes, long length) throws IOException {
        buffer.clear().limit(bytes);
        while (buffer.hasRemaining()) {
            if (ended()) {
                throw new TroubleException(
                        Trouble.CLIENT_GONE,
                        String.format(
                                Locale.ROOT,
                                "the client hung up after %,d of %,d bytes",
                                written + buffer.position(),
                                length));
            }
        }
        return buffer.flip();
    }

    /** Reads what there is; true: the client sends no more, politely or not. */
    private boolean ended() throws IOException {
        try {
            return client.read(buffer) < 0;
        } catch (ClosedChannelException e) {
            throw e; // by an interrupt of this thread
        } catch (IOException e) {
            return true;
        }
    }
}
