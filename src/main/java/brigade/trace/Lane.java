package brigade.trace;

import org.jspecify.annotations.Nullable;

/**
 * One thread or process in the trace: who it is, and where it writes what it does.
 *
 * <p>A lane is written by one thread at a time, as a rule the one it stands for; any thread may ask
 * who it is. Recording an event takes about as long as reading the clock, allocates nothing and
 * never waits. At most one span is open at a time, but for frames, in which others lie: beginning
 * one ends the other. Times of a lane never decrease: what would be earlier than its newest event
 * is recorded with that.
 */
public final class Lane {

    private final LaneIdentity identity;
    private final boolean recording;
    private final long openedAt;
    private final EventStream stream;
    private @Nullable OpenFrames frames;
    private @Nullable LateLane late;
    private volatile long threadId;

    final LaneIndex index;
    final Track track;

    Lane(
            LaneIdentity identity,
            Lifecycle lifecycle,
            EventStream stream,
            boolean recording,
            long now) {
        this.identity = identity;
        this.recording = recording;
        openedAt = now;
        this.stream = stream;
        index = new LaneIndex(stream.head(), lifecycle);
        track = new Track(identity.id(), stream, index);
        stream.append(now, Encoding.PLAIN_IDLE, 0);
    }

    private Lane(LaneIdentity identity, Lifecycle lifecycle, EventStream stream, long now) {
        this.identity = identity;
        recording = true;
        openedAt = now;
        this.stream = stream;
        index = new LaneIndex(stream.head(), lifecycle);
        track = Track.derived(stream, index);
        stream.append(now, Encoding.PLAIN_IDLE, 0);
    }

    /** A level of a lane: it is asked as the lane is, and stands in no list of lanes. */
    static Lane level(
            LaneIdentity identity, Lifecycle lifecycle, EventStream stream, long openedAt) {
        return new Lane(identity, lifecycle, stream, openedAt);
    }

    /** Its number in the trace, from 1; 0 means no lane. */
    public int id() {
        return identity.id();
    }

    /** The name people read, such as {@code pool-1-thread-3}. */
    public String name() {
        return identity.name();
    }

    /** What it is there for, such as {@code worker}. */
    public String role() {
        return identity.role();
    }

    /** The process of another program that it belongs to, or empty where there is only one. */
    public String process() {
        return identity.process();
    }

    /** What it stands with: its process, or else its role. */
    public String group() {
        return process().isEmpty() ? role() : process();
    }

    /**
     * Says which thread of this program the lane stands for. Any thread, once, when there is one.
     */
    public void standsFor(Thread thread) {
        standsFor(thread.threadId());
    }

    /**
     * Says which thread of its program the lane stands for.
     *
     * @param id as {@link Thread#threadId} has it there, from 1
     */
    public void standsFor(long id) {
        threadId = id;
    }

    /** The id of its thread in its program, or 0 where that is unknown or there is none. */
    public long threadId() {
        return threadId;
    }

    /** What carries it out. */
    public LaneKind kind() {
        return identity.kind();
    }

    /** When it was opened, nanoseconds. */
    public long openedAt() {
        return openedAt;
    }

    /** When it was closed, nanoseconds, or {@link Long#MAX_VALUE}. */
    public long closedAt() {
        return track.closedAt();
    }

    /** Whether the lane is there at an instant. */
    public boolean aliveAt(long t) {
        return t >= openedAt && t < closedAt();
    }

    /** Up to when nothing will be inserted into it. Under the lock of the trace. */
    long watermark() {
        LateLane told = late;
        return told == null || track.closed() ? Long.MAX_VALUE : told.watermark();
    }

    /** It is told of by this alone. Before anybody asks. */
    void toldBy(LateLane told) {
        late = told;
    }

    /**
     * The span at an instant, or null when the lane is not there or nothing of it is kept. Under
     * the lock of the trace.
     *
     * @param closed when it was closed, as whoever asks has read it
     */
    @Nullable Span spanAt(long t, long closed) {
        return t >= openedAt && t < closed ? index.at(id(), t, closed) : null;
    }

    /**
     * Begins a span now and ends the one before.
     *
     * @param label from {@link Recorder#label}
     * @param request the request it serves, or 0
     * @param arg what the label makes of it
     */
    public void begin(Activity activity, int label, int request, int arg) {
        if (recording) {
            stream.append(
                    System.nanoTime(),
                    Encoding.span(activity, Known.RECORDED, label),
                    Encoding.data(request, arg));
        }
    }

    /** Ends the open span now; the lane is idle. */
    public void end() {
        begin(Activity.IDLE, 0, 0, 0);
    }

    /**
     * Enters a frame now: a span within which others are shown, until it is left. What was begun
     * and is no frame ends. Allocates only where a lane is as deep as it never was.
     *
     * @param label as of {@link #begin}, with the others
     */
    public void enter(Activity activity, int label, int request, int arg) {
        if (recording) {
            enter(
                    System.nanoTime(),
                    Encoding.span(activity, Known.RECORDED, label),
                    Encoding.data(request, arg));
        }
    }

    /**
     * Leaves the innermost frame now; the one around it goes on, and without any the lane is idle.
     * Nothing happens where none is open.
     */
    public void leave() {
        if (frames != null && frames.depth() > 0) {
            leaveAt(System.nanoTime());
        }
    }

    /** Marks this instant; see {@link Mark} for {@code request} and {@code arg}. */
    public void mark(Mark mark, int label, int request, int arg) {
        if (recording) {
            stream.append(
                    System.nanoTime(), Encoding.mark(mark, label), Encoding.data(request, arg));
        }
    }

    /** Ends the open span and the lane now; nothing may be recorded afterwards. */
    public void close() {
        closeAt(System.nanoTime());
    }

    /** As {@link #begin} at a given time, for what was recorded elsewhere. */
    public void beginAt(long t, Activity activity, int label, int request, int arg) {
        beginAt(t, activity, Known.RECORDED, label, request, arg);
    }

    /** As the other, for what is known in another way than from the thread itself. */
    public void beginAt(long t, Activity activity, Known known, int label, int request, int arg) {
        if (recording) {
            stream.append(t, Encoding.span(activity, known, label), Encoding.data(request, arg));
        }
    }

    /** As {@link #end} at a given time. */
    public void endAt(long t) {
        beginAt(t, Activity.IDLE, 0, 0, 0);
    }

    /** As {@link #enter} at a given time. */
    public void enterAt(long t, Activity activity, Known known, int label, int request, int arg) {
        if (recording) {
            enter(t, Encoding.span(activity, known, label), Encoding.data(request, arg));
        }
    }

    void enter(long t, int meta, long data) {
        frames().push(t, meta, data);
        stream.append(t, Encoding.asEntered(meta), data);
    }

    private OpenFrames frames() {
        OpenFrames open = frames;
        if (open == null) {
            open = new OpenFrames();
            frames = open;
            index.nests(identity, openedAt, stream.pool());
        }
        return open;
    }

    /**
     * Forgets what is from {@code t} on. Under the write lock, and of a lane that is written under
     * it alone.
     *
     * @param open the frames that are open before
     * @return how many events it has less
     */
    int rewind(long t, OpenFrames open, Upkeep upkeep) {
        int fresh = index.advance();
        if (stream.lastTime() < t) {
            return -fresh;
        }
        frames().set(open);
        int forgotten = index.rewind(t, stream, gone -> upkeep.unsealed(track, gone));
        index.rewindLevels(t, open, upkeep);
        return forgotten - fresh;
    }

    /** As {@link #leave} at a given time. */
    public void leaveAt(long t) {
        OpenFrames open = frames;
        if (open != null && open.depth() > 0) {
            open.pop();
            stream.append(t, Encoding.asLeft(open.meta()), open.data());
        }
    }

    /** Writes an event as it is. Under the write lock of the trace. */
    void append(long t, int meta, long data) {
        stream.append(t, meta, data);
    }

    /** As {@link #mark} at a given time. */
    public void markAt(long t, Mark mark, int label, int request, int arg) {
        if (recording) {
            stream.append(t, Encoding.mark(mark, label), Encoding.data(request, arg));
        }
    }

    /** As {@link #close} at a given time. */
    public void closeAt(long t) {
        if (!track.closed()) {
            while (frames != null && frames.depth() > 0) {
                leaveAt(t);
            }
            endAt(t);
            long at = Math.max(t, stream.lastTime());
            stream.seal();
            track.closeAt(at);
        }
    }

    @Override
    public String toString() {
        return name() + " (" + group() + ", lane " + id() + ")";
    }
}
