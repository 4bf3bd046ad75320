package brigade.trace.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that pass, and tells after each piece. */
final class CountedInput extends FilterInputStream {

    /** Is told how many bytes have passed, and may end reading. */
    interface Watch {
        void passed(long bytes) throws IOException;
    }

    private final Watch watch;
    private long bytes;

    CountedInput(InputStream in, Watch watch) {
        super(in);
        this.watch = watch;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        count(Math.max(0, count));
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

    private void count(long more) throws IOException {
        bytes += more;
        watch.passed(bytes);
    }
}
