package brigade.observe.live;

import brigade.observe.jfr.JfrThread;
import brigade.observe.jfr.ToldJvm;
import brigade.observe.jfr.ToldThread;
import brigade.observe.thread.JvmCounter;
import brigade.observe.thread.JvmTerm;
import brigade.observe.thread.JvmVocabulary;
import brigade.observe.thread.PoolName;
import brigade.trace.Activity;
import brigade.trace.Counter;
import brigade.trace.Known;
import brigade.trace.LaneKind;
import brigade.trace.LateLane;
import brigade.trace.Recorder;
import brigade.trace.Site;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The lanes of a JVM that is watched: threads are known by their id. Any thread. */
final class LiveLanes implements ToldJvm {

    private final Recorder recorder;
    private final long since;
    private final Map<Long, LiveLane> lanes = new ConcurrentHashMap<>();
    private final Map<JvmCounter, Counter> counters = new EnumMap<>(JvmCounter.class);
    private final int bounded;
    private @Nullable LiveLane pauses;

    /**
     * @param since when watching began
     */
    LiveLanes(Recorder recorder, long since) {
        this.recorder = recorder;
        this.since = since;
        bounded = recorder.label(JvmTerm.NO_WAIT_RECORDED);
    }

    @Override
    public LiveLane thread(JfrThread thread, long t) {
        LiveLane known = lanes.get(thread.id());
        return known == null ? make(thread, t, thread.pool()) : known;
    }

    /** As the other, where a dump tells what keeps the thread. */
    LiveLane thread(JfrThread thread, long t, String container) {
        LiveLane known = lanes.get(thread.id());
        return known == null
                ? make(thread, t, PoolName.of(thread.name(), thread.kind(), container))
                : known;
    }

    private synchronized LiveLane make(JfrThread thread, long t, String pool) {
        return lanes.computeIfAbsent(
                thread.id(),
                _ -> {
                    long openedAt = Math.max(since, Math.min(t, System.nanoTime()));
                    LateLane late =
                            recorder.lateLane(
                                    "",
                                    openedAt,
                                    thread.shown(),
                                    pool,
                                    thread.kind(),
                                    Activity.UNKNOWN,
                                    Known.UNKNOWN);
                    if (thread.id() > 0) {
                        late.lane().standsFor(thread.id());
                    }
                    return new LiveLane(late, bounded);
                });
    }

    /** The lane of a thread, or null where nothing of it was told. */
    @Nullable LiveLane of(long id) {
        return lanes.get(id);
    }

    /** The thread is no more: nothing follows. */
    void forget(long id) {
        lanes.remove(id);
    }

    /** All that there are, by the ids of their threads. */
    Map<Long, LiveLane> all() {
        return lanes;
    }

    Collection<LiveLane> lanes() {
        return lanes.values();
    }

    @Override
    public synchronized ToldThread pauses() {
        LiveLane known = pauses;
        if (known == null) {
            LateLane late =
                    recorder.lateLane(
                            "", since, "GC, safepoints", JvmVocabulary.PAUSES, LaneKind.PROCESS);
            known = new LiveLane(late, bounded);
            pauses = known;
        }
        return known;
    }

    /** All lanes are final up to {@code t}, but for who waits. */
    void finalUntil(long t) {
        lanes.values().forEach(lane -> lane.finalUntil(t));
        LiveLane whole = pauses;
        if (whole != null) {
            whole.finalUntil(t);
        }
    }

    @Override
    public int label(String text, @Nullable Site site) {
        return site == null ? recorder.label(text) : recorder.label(text, site);
    }

    @Override
    public synchronized void count(JvmCounter counter, long t, long value) {
        counters.computeIfAbsent(counter, recorder::counter).setAt(t, value);
    }
}
