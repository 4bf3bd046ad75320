package brigade.trace.file;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

/**
 * Gzips on a thread of its own what one thread writes. The thread ends when it fails; who writes
 * looks whether it is still there while it waits for it, and tells what went wrong.
 */
final class Compressor extends OutputStream {

    private static final int BLOCK = 1 << 18;
    private static final int AHEAD = 4;
    private static final long LOOK_MILLIS = 20;
    private static final int LEVEL = 3; // half the time of the usual 6, a fifth more bytes

    @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
    private record Block(byte[] bytes, int length) {
        boolean last() {
            return length < 0;
        }
    }

    private static final Block LAST = new Block(new byte[0], -1);

    private final BlockingQueue<Block> full = new ArrayBlockingQueue<>(AHEAD);
    private final BlockingQueue<byte[]> empty = new ArrayBlockingQueue<>(AHEAD + 2);
    private final OutputStream out;
    private final Thread thread;
    private volatile @Nullable Throwable failure;
    private byte[] bytes = new byte[BLOCK];
    private int length;
    private boolean closed;

    private Compressor(OutputStream out) {
        this.out = out;
        thread = Thread.ofPlatform().name("trace file compressor").daemon().unstarted(this::run);
    }

    static Compressor to(OutputStream out) {
        Compressor compressor = new Compressor(out);
        compressor.thread.start();
        return compressor;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int count) throws IOException {
        int done = 0;
        while (done < count) {
            if (length == BLOCK) {
                handOver();
            }
            int part = Math.min(count - done, BLOCK - length);
            System.arraycopy(from, offset + done, bytes, length, part);
            length += part;
            done += part;
        }
    }

    /** Waits until all is written; tells what went wrong. */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            put(new Block(bytes, length));
            put(LAST);
            thread.join();
        } catch (InterruptedException e) {
            throw interrupted();
        }
        check();
    }

    private void handOver() throws IOException {
        try {
            put(new Block(bytes, length));
        } catch (InterruptedException e) {
            throw interrupted();
        }
        byte[] used = empty.poll();
        bytes = used == null ? new byte[BLOCK] : used;
        length = 0;
    }

    /** Waits for room, as long as somebody makes some. */
    private void put(Block block) throws IOException, InterruptedException {
        do {
            check();
            if (!thread.isAlive()) {
                throw new IOException("the thread that compresses it has ended");
            }
        } while (!full.offer(block, LOOK_MILLIS, TimeUnit.MILLISECONDS));
    }

    private IOException interrupted() {
        thread.interrupt();
        Thread.currentThread().interrupt();
        return new InterruptedIOException("interrupted");
    }

    private void check() throws IOException {
        Throwable cause = failure;
        if (cause != null) { // wrapped, since closing may tell it a second time
            throw new IOException(cause);
        }
    }

    private void run() {
        try {
            compress();
        } catch (IOException | InterruptedException | RuntimeException | Error e) {
            failure = e;
        }
    }

    private void compress() throws IOException, InterruptedException {
        try (GZIPOutputStream gzip = new Gzip(out)) {
            for (Block block = full.take(); !block.last(); block = full.take()) {
                gzip.write(block.bytes, 0, block.length);
                empty.offer(block.bytes);
            }
        }
    }

    private static final class Gzip extends GZIPOutputStream {
        Gzip(OutputStream out) throws IOException {
            super(out, BLOCK);
            def.setLevel(LEVEL);
        }
    }
}
