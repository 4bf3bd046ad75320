package brigade.trace.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that pass, and tells after each piece. */
public final class CountedInput extends FilterInputStream {

    /** Is told how many bytes have passed, and may end reading. */
    @FunctionalInterface
    public interface Watch {
        /** Ends reading by an exception. */
        void passed(long bytes) throws IOException;
    }

    private final Watch watch;
    private long bytes;
    private boolean ended;

    /** Passes on what {@code in} has. */
    public CountedInput(InputStream in, Watch watch) {
        super(in);
        this.watch = watch;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? b : 1);
        return b;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        count(count);
        return count;
    }

    @Override
    public long skip(long n) throws IOException {
        long count = super.skip(n);
        count(count);
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Whether somebody asked for more than there is. */
    boolean ended() {
        return ended;
    }

    private void count(long more) throws IOException {
        ended |= more < 0;
        bytes += Math.max(0, more);
        watch.passed(bytes);
    }
}
