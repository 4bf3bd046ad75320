package brigade.trace.file;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.zip.GZIPOutputStream;

/** Gzips on a thread of its own what one thread writes. */
final class Compressor extends OutputStream {

    private static final int BLOCK = 1 << 18;
    private static final int AHEAD = 4;
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
    private volatile @Nullable Exception failure;
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
            full.put(new Block(bytes, length));
            full.put(LAST);
            thread.join();
        } catch (InterruptedException e) {
            throw interrupted();
        }
        check();
    }

    private void handOver() throws IOException {
        check();
        try {
            full.put(new Block(bytes, length));
        } catch (InterruptedException e) {
            throw interrupted();
        }
        byte[] used = empty.poll();
        bytes = used == null ? new byte[BLOCK] : used;
        length = 0;
    }

    private IOException interrupted() {
        thread.interrupt();
        Thread.currentThread().interrupt();
        return new InterruptedIOException("interrupted");
    }

    private void check() throws IOException {
        Exception cause = failure;
        if (cause != null) { // wrapped, since closing may tell it a second time
            throw new IOException(cause.getMessage(), cause);
        }
    }

    private void run() {
        try {
            compress();
        } catch (InterruptedException e) {
            failure = e;
        }
    }

    /** After a failure it goes on taking blocks, so that the writer never waits for ever. */
    private void compress() throws InterruptedException {
        try (GZIPOutputStream gzip = new Gzip(out)) {
            for (Block block = full.take(); !block.last(); block = full.take()) {
                gzip.write(block.bytes, 0, block.length);
                empty.offer(block.bytes);
            }
        } catch (IOException | RuntimeException e) {
            failure = e;
            for (Block block = full.take(); !block.last(); ) {
                block = full.take();
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
