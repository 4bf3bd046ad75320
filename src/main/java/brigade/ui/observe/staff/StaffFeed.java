package brigade.ui.observe.staff;

import brigade.trace.Trace;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Reads the staff of a program elsewhere, so that whoever shows it never waits for it: asked for an
 * instant, it begins to read that, and gives the newest that has been read. Asked by one thread.
 */
public final class StaffFeed {

    /** What has been read, and for what. */
    private record Read(long t, int selected, long insertions, StaffMoment moment) {}

    private static final Read NOTHING =
            new Read(Long.MIN_VALUE, 0, Long.MIN_VALUE, StaffMoment.NOBODY);

    private final Trace trace;
    private final PoolsReader reader;
    private final Executor elsewhere;
    private final AtomicBoolean reading = new AtomicBoolean();
    private final AtomicReference<Read> read = new AtomicReference<>(NOTHING);

    /**
     * Of a trace.
     *
     * @param elsewhere where it is read; what is given is short, and never twice at once
     */
    public StaffFeed(Trace trace, Executor elsewhere) {
        this.trace = trace;
        this.elsewhere = elsewhere;
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
        if (news && reading.compareAndSet(false, true)) {
            elsewhere.execute(() -> {
                try {
                    read.set(new Read(t, selected, insertions, reader.at(t, selected)));
                } finally {
                    reading.set(false);
                }
            });
        }
        return read.get().moment;
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
