package brigade.observe.jfr;

import brigade.trace.file.Progress;

import jdk.jfr.consumer.EventStream;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

/**
 * Reads the events of a recording, from one file or one after the other. The reader of the JDK ends
 * without a word at some damage: what it gave is held against what there is. On one thread.
 */
final class JfrReading implements AutoCloseable {

    private static final int TELL_EVERY = 1 << 12;

    /** Of the memory that this JVM may take: for what is told until it is written. */
    private static final int PART = 4;

    private final FileLanes lanes;
    private final JfrEvents events;
    private final long most;
    private final long length;
    private final long there;
    private final Progress progress;
    private long given;
    private boolean full;
    private @Nullable Throwable failure;

    /**
     * @param to the trace of it begins there
     */
    JfrReading(JfrChunks chunks, ToldTrace to, Progress progress) {
        to.begin(chunks.begin());
        lanes = new FileLanes(to);
        events = new JfrEvents(lanes, JfrClock.beginningAt(chunks.begin()));
        most = Runtime.getRuntime().maxMemory() / PART / ToldEvents.BYTES;
        length = Math.max(1, chunks.end() - chunks.begin());
        there = chunks.events();
        this.progress = progress;
    }

    /**
     * Reads as much as can be.
     *
     * @throws CancellationException when the progress ends it
     */
    void of(Path path) throws IOException {
        EventStream stream = EventStream.openFile(path);
        try (stream) {
            stream.setReuse(true);
            stream.setOrdered(false);
            stream.onError(error -> fail(error, stream));
            events.listenTo(stream);
            stream.onEvent(event -> count(stream));
            stream.start();
        } catch (RuntimeException e) {
            fail(e, stream);
        }
        if (failure instanceof CancellationException cancelled) {
            throw cancelled;
        }
    }

    private void count(EventStream stream) {
        given++;
        long heard = events.events();
        if (given % TELL_EVERY == 0 && !progress.reached(fraction())) {
            fail(new CancellationException("opening was cancelled"), stream);
        } else if (heard > most && !full) {
            full = true;
            stream.close();
        }
    }

    private void fail(Throwable why, EventStream stream) {
        failure = failure == null ? why : failure;
        stream.close();
    }

    private double fraction() {
        return Math.clamp((double) events.newest() / length, 0, 1);
    }

    /** Whether the reader gave less than there is, other than for want of memory. */
    boolean endedEarly() {
        return !full && (failure != null || (there != ChunkWalk.NOT_COUNTED && given < there));
    }

    /** What is wrong with the recording, or empty. */
    String fault() {
        if (full) {
            return "it holds more than "
                    + most
                    + " events, for which there is no memory: give Brigade more (-Xmx)";
        } else if (!endedEarly()) {
            return "";
        }
        return given < there
                ? String.format(
                        Locale.ROOT, "it is damaged: of its %d events %d can be read", there, given)
                : "it is damaged (" + failure + ")";
    }

    /** Writes what could be read; false where that tells of no thread. */
    boolean write() {
        if (lanes.isEmpty()) {
            return false;
        }
        lanes.write(Math.max(length, events.newest()));
        return true;
    }

    /** What whoever looks at the trace has to know. */
    List<String> warnings() {
        long threshold = events.settings().threshold();
        return threshold <= 0
                ? List.of()
                : List.of(
                        "Waits of less than "
                                + threshold / 1_000_000.0
                                + " ms are not in it; waits of virtual threads for locks never"
                                + " are.");
    }

    /** What was read and not written is forgotten. */
    @Override
    public void close() {
        lanes.close();
    }
}
