package brigade.ui.observe.staff;

import brigade.trace.Trace;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;

/**
 * Reads the staff of a program elsewhere, so that whoever shows it never waits for it: asked for an
 * instant, it begins to read that, and gives the newest that has been read. While the instant moves
 * on, it reads some times a second: nobody can tell more, and of thousands of threads each takes
 * long. Asked by one thread.
 */
public final class StaffFeed {

    /** What has been read, and for what. */
    private record Read(long t, int selected, long insertions, StaffMoment moment) {}

    private static final long PERIOD = 125_000_000;

    /** So many times as long as reading took, nothing is read: thousands of threads take long. */
    private static final int REST_PER_READ = 4;

    /** The instant is elsewhere, not further on. */
    private static final long JUMP = 1_000_000_000;

    private static final Read NOTHING =
            new Read(Long.MIN_VALUE, 0, Long.MIN_VALUE, StaffMoment.NOBODY);

    private final Trace trace;
    private final PoolsReader reader;
    private final Executor elsewhere;
    private final LongSupplier nanos;
    private final AtomicBoolean reading = new AtomicBoolean();
    private final AtomicReference<Read> read = new AtomicReference<>(NOTHING);
    private volatile long period = PERIOD;
    private long begun;

    /**
     * Of a trace.
     *
     * @param elsewhere where it is read; what is given is short, and never twice at once
     */
    public StaffFeed(Trace trace, Executor elsewhere) {
        this(trace, elsewhere, System::nanoTime);
    }

    StaffFeed(Trace trace, Executor elsewhere, LongSupplier nanos) {
        this.trace = trace;
        this.elsewhere = elsewhere;
        this.nanos = nanos;
        reader = new PoolsReader(trace);
    }

    /**
     * The newest that has been read; begins to read what is asked for, if nothing is being read.
     *
     * @param selected a lane that is to be drawn whatever it does, or 0
     */
    public StaffMoment at(long t, int selected) {
        Read last = read.get();
        long insertions = trace.insertions();
        boolean news = last.t != t || last.selected != selected || last.insertions != insertions;
        if (news && due(last, t, selected) && reading.compareAndSet(false, true)) {
            begun = nanos.getAsLong();
            elsewhere.execute(() -> {
                try {
                    long since = nanos.getAsLong();
                    read.set(new Read(t, selected, insertions, reader.at(t, selected)));
                    long took = nanos.getAsLong() - since;
                    period = Math.max(PERIOD, REST_PER_READ * took);
                } finally {
                    reading.set(false);
                }
            });
        }
        return read.get().moment;
    }

    private boolean due(Read last, long t, int selected) {
        return last.selected != selected
                || t < last.t
                || t - JUMP > last.t
                || nanos.getAsLong() - begun >= period;
    }

    /** The newest that has been read. */
    public StaffMoment newest() {
        return read.get().moment;
    }

    /** Who waits in a ring by the newest that has been read. */
    public List<StuckRing> rings() {
        return newest().rings();
    }
}
