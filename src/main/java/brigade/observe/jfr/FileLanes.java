package brigade.observe.jfr;

import brigade.observe.thread.JvmCounter;
import brigade.observe.thread.LockNumbers;
import brigade.trace.LaneKind;
import brigade.trace.Site;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what a file tells, and writes a trace of it. On one thread. */
final class FileLanes implements ToldJvm, AutoCloseable {

    private final ToldTrace to;
    private final ToldEvents events = new ToldEvents();
    private final LockNumbers locks = new LockNumbers();
    private final Map<Long, LaneBuffer> lanes = new LinkedHashMap<>();
    private final LaneBuffer pauses;
    private int ids = 1;

    /**
     * @param to has begun
     */
    FileLanes(ToldTrace to) {
        this.to = to;
        pauses =
                new LaneBuffer(
                        ids,
                        new JfrThread(0, 0, "GC, safepoints", LaneKind.PROCESS),
                        Long.MAX_VALUE,
                        locks,
                        events);
    }

    @Override
    public ToldThread thread(JfrThread thread, long t) {
        return lanes.computeIfAbsent(
                thread.id(), _ -> new LaneBuffer(++ids, thread, t, locks, events));
    }

    @Override
    public ToldThread pauses() {
        return pauses;
    }

    @Override
    public int label(String text, @Nullable Site site) {
        return to.label(text, site);
    }

    @Override
    public void count(JvmCounter counter, long t, long value) {
        to.count(counter, t, value);
    }

    /** Whether nothing of threads was told. */
    boolean isEmpty() {
        return lanes.values().stream().allMatch(LaneBuffer::isEmpty);
    }

    /** Writes the trace, up to an instant of it. */
    void write(long until) {
        if (!pauses.isEmpty()) {
            pauses.writePauses(to, until);
        }
        List<LaneBuffer> byStart =
                lanes.values().stream()
                        .filter(it -> !it.isEmpty())
                        .sorted(Comparator.comparingLong(LaneBuffer::firstTime))
                        .toList();
        for (LaneBuffer lane : byStart) {
            lane.write(to, lane.firstTime(), until);
        }
        to.lastsUntil(until);
    }

    /** Forgets what was told; what was written stays. */
    @Override
    public void close() {
        events.close();
    }
}
