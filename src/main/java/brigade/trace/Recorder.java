package brigade.trace;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * Where threads get the lanes that they write their part of the trace into. Every method may be
 * called by any thread.
 *
 * <p>A live recorder has a thread of its own that indexes what was recorded and lets the oldest
 * chunks go, so that the trace keeps its budget also while nobody looks.
 */
public final class Recorder implements AutoCloseable {

    private static final long LONG_REST_NANOS = 100_000_000;
    private static final long REST_NANOS = 50_000_000;
    private static final long SHORT_REST_NANOS = 5_000_000;
    private static final int QUIET = 100;
    private static final int BUSY = 20_000;

    private final Labels labels;
    private final Lifecycle lifecycle;
    private final ChunkPool pool;
    private final Trace trace;
    private final boolean recording;
    private final AtomicInteger laneIds = new AtomicInteger();
    private final Map<String, LaneRoom> roomByRole = new ConcurrentHashMap<>();
    private final AtomicInteger counterIds = new AtomicInteger();
    private final @Nullable Thread keeper;
    private volatile long lasting = Long.MIN_VALUE;
    private volatile boolean closed;

    /**
     * @param watched whether a thread looks after the trace
     * @param now what the trace is taken in by, or null where it ends with its newest event
     */
    private Recorder(
            long budgetBytes,
            Vocabulary vocabulary,
            TraceClock clock,
            boolean recording,
            boolean watched,
            @Nullable LongSupplier now) {
        if (budgetBytes < 1 << 20) {
            throw new IllegalArgumentException(
                    "a trace needs a budget of at least 1 MiB (1048576 bytes), not " + budgetBytes);
        }
        this.recording = recording;
        lifecycle = vocabulary.lifecycle();
        labels = new Labels(vocabulary);
        pool = new ChunkPool(budgetBytes);
        LongSupplier until = now == null ? () -> lasting : now;
        trace = new Trace(vocabulary, clock, labels, pool, until, now != null);
        keeper =
                watched
                        ? Thread.ofPlatform().name("trace keeper").daemon().unstarted(this::keep)
                        : null;
    }

    /**
     * A recorder of what happens now, within a budget of memory.
     *
     * @param budgetBytes what trace and indexes may take; at least 1 MiB
     * @param vocabulary what stages and labels will mean
     */
    public static Recorder start(long budgetBytes, Vocabulary vocabulary) {
        return start(budgetBytes, vocabulary, TraceClock.NANOS);
    }

    /**
     * As the other, by a clock. A trace by a logical one ends with its newest event, or later by
     * {@link #lastsUntil}, and only the methods that take a time are of use; the others go on with
     * nanoTime.
     */
    public static Recorder start(long budgetBytes, Vocabulary vocabulary, TraceClock clock) {
        boolean logical = clock instanceof TraceClock.Logical;
        return started(
                new Recorder(
                        budgetBytes,
                        vocabulary,
                        clock,
                        true,
                        true,
                        logical ? null : System::nanoTime));
    }

    /**
     * @param now what the trace is taken in by
     */
    static Recorder startBy(LongSupplier now, long budgetBytes, Vocabulary vocabulary) {
        return started(new Recorder(budgetBytes, vocabulary, TraceClock.NANOS, true, true, now));
    }

    private static Recorder started(Recorder recorder) {
        if (recorder.keeper != null) {
            recorder.keeper.setUncaughtExceptionHandler(Recorder::died);
            recorder.keeper.start();
        }
        return recorder;
    }

    /**
     * A recorder of what happened elsewhere or at other times, through the methods that take a
     * time. Its trace ends at its newest event, or later by {@link #lastsUntil}; call {@link
     * Trace#advance()} before asking.
     */
    public static Recorder ofPast(long budgetBytes, Vocabulary vocabulary) {
        return ofPast(budgetBytes, vocabulary, TraceClock.NANOS);
    }

    /** As the other, by a clock. */
    public static Recorder ofPast(long budgetBytes, Vocabulary vocabulary, TraceClock clock) {
        return new Recorder(budgetBytes, vocabulary, clock, true, false, null);
    }

    /** A recorder that records nothing, to compare with. */
    public static Recorder off() {
        return new Recorder(
                1 << 20, Vocabulary.NONE, TraceClock.NANOS, false, false, System::nanoTime);
    }

    /**
     * Opens a lane, now.
     *
     * @param name the name people read
     * @param role what it is there for
     */
    public Lane lane(String name, String role, LaneKind kind) {
        return laneAt(System.nanoTime(), name, role, kind);
    }

    /** Opens a lane at a given time. */
    public Lane laneAt(long t, String name, String role, LaneKind kind) {
        return laneAt(t, laneIds.incrementAndGet(), name, role, "", kind);
    }

    /**
     * Opens a lane of a thread of another program at a given time.
     *
     * @param process the name of its process; lanes of one name are shown together
     */
    public Lane laneOf(String process, long t, String name, LaneKind kind) {
        return laneAt(t, laneIds.incrementAndGet(), name, "", process, kind);
    }

    /**
     * Opens a lane that has had an id elsewhere: arguments of events name lanes by id.
     *
     * @param id from 1; of no other lane of this recorder
     * @param process the name of its process, or empty where there is only one
     */
    public Lane laneAt(long t, int id, String name, String role, String process, LaneKind kind) {
        laneIds.accumulateAndGet(id, Math::max);
        EventStream stream = new EventStream(pool, room(role));
        LaneIdentity identity = new LaneIdentity(id, name, role, process, kind);
        Lane lane = new Lane(identity, lifecycle, stream, recording, t);
        if (recording) {
            trace.upkeep.opened(lane);
        }
        return lane;
    }

    /**
     * Opens a lane, at a given time, of a thread of which is told afterwards and in any order.
     *
     * @param process as of {@link #laneOf}
     */
    public LateLane lateLane(String process, long t, String name, String role, LaneKind kind) {
        return lateLane(process, t, name, role, kind, Activity.IDLE, Known.RECORDED);
    }

    /**
     * As the other.
     *
     * @param gap what it is at where nothing is told
     * @param known how that is known
     */
    public LateLane lateLane(
            String process,
            long t,
            String name,
            String role,
            LaneKind kind,
            Activity gap,
            Known known) {
        int id = laneIds.incrementAndGet();
        LaneIdentity identity = new LaneIdentity(id, name, role, process, kind);
        EventStream stream = new EventStream(pool, room(role));
        Lane lane = new Lane(identity, lifecycle, stream, recording, t);
        LateLane late = new LateLane(lane, pool, Encoding.span(gap, known, 0));
        if (recording) {
            trace.upkeep.opened(late);
        }
        return late;
    }

    /**
     * All that begins before {@code t} has been told of all {@link LateLane}s, also of those that
     * are not open yet. Goes forward only.
     */
    public void finalUntil(long t) {
        trace.upkeep.finalUntil(t);
    }

    private LaneRoom room(String role) {
        LaneRoom known = roomByRole.get(role);
        return known == null ? roomByRole.computeIfAbsent(role, it -> new LaneRoom()) : known;
    }

    /** Makes a counter. */
    public Counter counter(String name, String unit) {
        Counter counter = new Counter(counterIds.incrementAndGet(), name, unit, pool, recording);
        if (recording) {
            trace.upkeep.opened(counter);
        }
        return counter;
    }

    /** Makes a counter that the source has declared. */
    public Counter counter(CounterTerm term) {
        return counter(term.counter(), term.unit());
    }

    /**
     * Makes one of several counters of a kind that the source has declared.
     *
     * @param which tells it from the others
     */
    public Counter counter(CounterTerm term, String which) {
        return counter(term.counter() + " " + which, term.unit());
    }

    /** The number of a term's label; see {@link #label(String)}. */
    public int label(Term term) {
        return labels.number(term.label(), null);
    }

    /**
     * The number of a text; the same text has the same number. Takes a lock: ask once, not per
     * event.
     */
    public int label(String text) {
        return labels.number(text, null);
    }

    /** The number of a text of what happens at one place in the source; as the others. */
    public int label(String text, Site site) {
        return labels.number(text, site);
    }

    /** What happened elsewhere went on until {@code t} at least, though nothing was recorded. */
    public void lastsUntil(long t) {
        lasting = t;
    }

    /** What has been recorded. */
    public Trace trace() {
        return trace;
    }

    /** Stops looking after the trace; what is recorded stays readable. */
    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(keeper);
    }

    /** {@link TraceStats#fault} says that it ended; whoever takes what nobody caught hears why. */
    private static void died(Thread keeper, Throwable why) {
        Thread.UncaughtExceptionHandler handler = Thread.getDefaultUncaughtExceptionHandler();
        if (handler != null) {
            handler.uncaughtException(keeper, why);
        }
    }

    private void keep() {
        while (!closed) {
            int events = trace.tryAdvance();
            LockSupport.parkNanos(
                    events > BUSY
                            ? SHORT_REST_NANOS
                            : events < QUIET ? LONG_REST_NANOS : REST_NANOS);
        }
    }
}
