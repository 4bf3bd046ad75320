package brigade.observe.apart;

import brigade.observe.jfr.JfrFile;
import brigade.observe.jfr.ToldTrace;
import brigade.observe.thread.JvmCounter;
import brigade.trace.Activity;
import brigade.trace.CommonMark;
import brigade.trace.Known;
import brigade.trace.LaneKind;
import brigade.trace.Site;
import brigade.trace.file.Progress;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Hears what another JVM tells of a trace, and writes it. One thread. */
final class TraceReceiver {

    private static final int BUFFER = 1 << 16;
    private static final List<Activity> ACTIVITIES = List.of(Activity.values());
    private static final List<Known> KNOWN = List.of(Known.values());
    private static final List<CommonMark> MARKS = List.of(CommonMark.values());
    private static final List<LaneKind> KINDS = List.of(LaneKind.values());
    private static final List<JvmCounter> COUNTERS = List.of(JvmCounter.values());

    private final InputStream in;
    private final ToldTrace to;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).limit(0);

    /** By the other's numbers; 0 is none. */
    private int[] labels = new int[64];

    private int labelled;

    TraceReceiver(InputStream in, ToldTrace to) {
        this.in = in;
        this.to = to;
    }

    /**
     * Reads until the end.
     *
     * @throws EOFException if the other ended without a word
     * @throws CancellationException when {@code progress} ends it
     */
    JfrFile.Outcome read(Progress progress) throws IOException {
        while (true) {
            switch (TraceMessage.of(need(1).get())) {
                case REACHED -> {
                    if (!progress.reached(need(8).getDouble())) {
                        throw new CancellationException("opening was cancelled");
                    }
                }
                case TRACE -> {
                    labelled = 0;
                    to.begin(need(8).getLong());
                }
                case LABEL -> label();
                case LANE -> lane();
                case COUNT -> {
                    JvmCounter counter = COUNTERS.get(need(17).get());
                    to.count(counter, buffer.getLong(), buffer.getLong());
                }
                case LASTS -> to.lastsUntil(need(8).getLong());
                case OUTCOME -> {
                    return outcome();
                }
                default -> throw new IOException("it tells of a lane before there is one");
            }
        }
    }

    private void label() throws IOException {
        String text = text();
        String site = text();
        if (++labelled == labels.length) {
            labels = Arrays.copyOf(labels, 2 * labelled);
        }
        labels[labelled] = to.label(text, site.isEmpty() ? null : Site.of(site));
    }

    private void lane() throws IOException {
        long t = need(21).getLong();
        int id = buffer.getInt();
        LaneKind kind = KINDS.get(buffer.get());
        long threadId = buffer.getLong();
        String name = text();
        of(to.lane(t, id, name, text(), kind, threadId));
    }

    /** Whatever follows of a lane. */
    private void of(ToldTrace.ToldLane lane) throws IOException {
        while (true) {
            switch (TraceMessage.of(need(1).get(buffer.position()))) {
                case BEGIN -> begin(lane);
                case END -> lane.end(instant());
                case MARK -> mark(lane);
                case CLOSE -> lane.close(instant());
                case LABEL -> {
                    buffer.get();
                    label();
                }
                default -> {
                    return;
                }
            }
        }
    }

    private long instant() throws IOException {
        need(9).get();
        return buffer.getLong();
    }

    private void begin(ToldTrace.ToldLane lane) throws IOException {
        need(19).get();
        long t = buffer.getLong();
        Activity activity = ACTIVITIES.get(buffer.get());
        Known known = KNOWN.get(buffer.get());
        lane.begin(t, activity, known, labels[buffer.getInt()], buffer.getInt());
    }

    private void mark(ToldTrace.ToldLane lane) throws IOException {
        need(18).get();
        long t = buffer.getLong();
        CommonMark mark = MARKS.get(buffer.get());
        lane.mark(t, mark, labels[buffer.getInt()], buffer.getInt());
    }

    private JfrFile.Outcome outcome() throws IOException {
        boolean written = need(1).get() == 1;
        String fault = text();
        List<String> warnings = new ArrayList<>();
        for (int n = need(Integer.BYTES).getInt(); n > 0; n--) {
            warnings.add(text());
        }
        return new JfrFile.Outcome(warnings, fault, written);
    }

    private String text() throws IOException {
        byte[] bytes = new byte[need(Integer.BYTES).getInt()];
        int there = Math.min(bytes.length, buffer.remaining());
        buffer.get(bytes, 0, there);
        if (in.readNBytes(bytes, there, bytes.length - there) < bytes.length - there) {
            throw new EOFException();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** As many bytes are there to be taken. */
    private ByteBuffer need(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            buffer.compact();
            while (buffer.position() < bytes) {
                int read = in.read(buffer.array(), buffer.position(), buffer.remaining());
                if (read < 0) {
                    throw new EOFException();
                }
                buffer.position(buffer.position() + read);
            }
            buffer.flip();
        }
        return buffer;
    }
}
