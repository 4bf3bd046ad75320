package brigade.trace.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/** A disk that takes so many bytes and then fails, or fails when something else is asked of it. */
final class FailingDisk implements Disk {

    /** What fails. */
    enum Step {
        CREATE,
        WRITE,
        FORCE,
        SIZE,
        CLOSE,
        REPLACE
    }

    private final Step step;
    private final int room;
    private final Throwable failure;

    /**
     * @param room bytes that can be written
     * @param failure an exception of input and output, or an error
     */
    FailingDisk(Step step, int room, Throwable failure) {
        this.step = step;
        this.room = room;
        this.failure = failure;
    }

    static FailingDisk at(Step step) {
        return new FailingDisk(step, Integer.MAX_VALUE, new IOException("the disk is broken"));
    }

    static FailingDisk full(int room) {
        return new FailingDisk(Step.WRITE, room, new IOException("No space left on device"));
    }

    @Override
    public FileChannel create(Path draft) throws IOException {
        reach(Step.CREATE);
        return new Failing(OF_THE_SYSTEM.create(draft));
    }

    @Override
    public void replace(Path place, Path draft) throws IOException {
        reach(Step.REPLACE);
        OF_THE_SYSTEM.replace(place, draft);
    }

    private void reach(Step reached) throws IOException {
        if (step == reached) {
            fail();
        }
    }

    private void fail() throws IOException {
        if (failure instanceof Error error) {
            throw error;
        }
        throw new IOException(failure.getMessage());
    }

    private final class Failing extends FileChannel {
        private final FileChannel real;

        Failing(FileChannel real) {
            this.real = real;
        }

        /** What there is room for is written, as real disks do. */
        @Override
        public int write(ByteBuffer from) throws IOException {
            long free = room - real.position();
            if (step == Step.WRITE && free < from.remaining()) {
                ByteBuffer part = from.duplicate();
                part.limit(from.position() + (int) free);
                real.write(part);
                if (free == 0) {
                    fail();
                }
                from.position(part.position());
                return (int) free;
            }
            return real.write(from);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            reach(Step.FORCE);
            real.force(metaData);
        }

        @Override
        public long size() throws IOException {
            reach(Step.SIZE);
            return real.size();
        }

        @Override
        protected void implCloseChannel() throws IOException {
            real.close();
            reach(Step.CLOSE);
        }

        @Override
        public int read(ByteBuffer into) throws IOException {
            throw new UnsupportedOperationException();
        }

        @Override
        public long read(ByteBuffer[] into, int offset, int length) throws IOException {
            throw new UnsupportedOperationException();
        }

        @Override
        public long write(ByteBuffer[] from, int offset, int length) throws IOException {
            throw new UnsupportedOperationException();
        }

        @Override
        public long position() throws IOException {
            return real.position();
        }

        @Override
        public FileChannel position(long newPosition) throws IOException {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileChannel truncate(long size) throws IOException {
            throw new UnsupportedOperationException();
        }

        @Override
        public long transferTo(long position, long count, WritableByteChannel target)
                throws IOException {
            throw new UnsupportedOperationException();
        }

        @Override
        public long transferFrom(ReadableByteChannel source, long position, long count)
                throws IOException {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(ByteBuffer into, long position) throws IOException {
            throw new UnsupportedOperationException();
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            throw new UnsupportedOperationException();
        }

        @Override
        public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileLock lock(long position, long size, boolean shared) throws IOException {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            throw new UnsupportedOperationException();
        }
    }
}
