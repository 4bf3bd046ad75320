package brigade.observe.apart;

import brigade.observe.jfr.JfrFile;
import brigade.observe.jfr.ToldTrace;
import brigade.observe.thread.JvmCounter;
import brigade.trace.Activity;
import brigade.trace.CommonMark;
import brigade.trace.Known;
import brigade.trace.LaneKind;
import brigade.trace.Mark;
import brigade.trace.Site;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Tells another JVM what a trace is. One lane is written after the other. One thread. */
final class TraceSender implements ToldTrace {

    private static final int BUFFER = 1 << 16;

    /** More than a telling takes, its texts left out. */
    private static final int MOST = 64;

    private record Label(String text, @Nullable Site site) {}

    private final OutputStream out;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private final Map<Label, Integer> labels = new HashMap<>();
    private final ToldLane lane = new Told();

    TraceSender(OutputStream out) {
        this.out = out;
    }

    /** Tells how far it has come, and all that was told before. */
    void reached(double fraction) {
        start(TraceMessage.REACHED).putDouble(fraction);
        flush();
    }

    /** Tells what became of it; nothing comes after. */
    void outcome(JfrFile.Outcome outcome) {
        start(TraceMessage.OUTCOME).put((byte) (outcome.written() ? 1 : 0));
        text(outcome.fault());
        start(outcome.warnings().size());
        outcome.warnings().forEach(this::text);
        flush();
    }

    @Override
    public void begin(long epochNanos) {
        labels.clear();
        start(TraceMessage.TRACE).putLong(epochNanos);
    }

    @Override
    public int label(String text, @Nullable Site site) {
        Label label = new Label(text, site);
        Integer known = labels.get(label);
        if (known == null) {
            start(TraceMessage.LABEL);
            text(text);
            text(site == null ? "" : site.toString());
            known = labels.size() + 1;
            labels.put(label, known);
        }
        return known;
    }

    @Override
    public ToldLane lane(long t, int id, String name, String role, LaneKind kind, long threadId) {
        start(TraceMessage.LANE).putLong(t).putInt(id).put((byte) kind.ordinal()).putLong(threadId);
        text(name);
        text(role);
        return lane;
    }

    private final class Told implements ToldLane {

        @Override
        public void begin(long t, Activity activity, Known known, int label, int arg) {
            start(TraceMessage.BEGIN).putLong(t).put((byte) activity.ordinal());
            buffer.put((byte) known.ordinal()).putInt(label).putInt(arg);
        }

        @Override
        public void end(long t) {
            start(TraceMessage.END).putLong(t);
        }

        @Override
        public void mark(long t, Mark mark, int label, int arg) {
            start(TraceMessage.MARK).putLong(t).put((byte) ((CommonMark) mark).ordinal());
            buffer.putInt(label).putInt(arg);
        }

        @Override
        public void close(long t) {
            start(TraceMessage.CLOSE).putLong(t);
        }
    }

    @Override
    public void count(JvmCounter counter, long t, long value) {
        start(TraceMessage.COUNT).put((byte) counter.ordinal()).putLong(t).putLong(value);
    }

    @Override
    public void lastsUntil(long t) {
        start(TraceMessage.LASTS).putLong(t);
    }

    private ByteBuffer start(TraceMessage what) {
        if (buffer.remaining() < MOST) {
            flush();
        }
        return buffer.put(what.number());
    }

    private void start(int number) {
        if (buffer.remaining() < Integer.BYTES) {
            flush();
        }
        buffer.putInt(number);
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        start(bytes.length);
        if (buffer.remaining() < bytes.length) {
            flush();
        }
        if (bytes.length <= buffer.remaining()) {
            buffer.put(bytes);
        } else {
            write(bytes, bytes.length);
        }
    }

    private void flush() {
        write(buffer.array(), buffer.position());
        buffer.clear();
    }

    private void write(byte[] bytes, int length) {
        try {
            out.write(bytes, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nobody listens any more
        }
    }
}
