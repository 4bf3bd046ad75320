package brigade.observe.live;

import brigade.observe.jfr.JfrThread;
import brigade.observe.jfr.ToldJvm;
import brigade.observe.jfr.ToldThread;
import brigade.observe.thread.JvmCounter;
import brigade.observe.thread.JvmTerm;
import brigade.observe.thread.JvmVocabulary;
import brigade.observe.thread.LockNumbers;
import brigade.observe.thread.PoolName;
import brigade.trace.Activity;
import brigade.trace.Counter;
import brigade.trace.Known;
import brigade.trace.LaneKind;
import brigade.trace.LateLane;
import brigade.trace.Recorder;
import brigade.trace.Site;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The lanes of a JVM that is watched: threads are known by their id. Any thread. */
final class LiveLanes implements ToldJvm {

    private final Recorder recorder;
    private final LockNumbers locks = new LockNumbers();
    private final long since;
    private final Map<Long, LiveLane> lanes = new ConcurrentHashMap<>();
    private final Map<Long, LiveLane> ended = new ConcurrentHashMap<>();
    private final Map<JvmCounter, Counter> counters = new EnumMap<>(JvmCounter.class);
    private final LiveLane.Labels said;
    private @Nullable LiveLane pauses;
    private long lateOfEnded;

    /**
     * @param since when watching began
     */
    LiveLanes(Recorder recorder, long since) {
        this.recorder = recorder;
        this.since = since;
        said =
                new LiveLane.Labels(
                        recorder.label(JvmTerm.NO_WAIT_RECORDED),
                        recorder.label(JvmTerm.WANTS_CORE));
    }

    @Override
    public LiveLane thread(JfrThread thread, long t) {
        LiveLane known = of(thread.id());
        LiveLane lane = known == null ? make(thread, t, thread.pool()) : known;
        lane.knownAs(thread.osId());
        return lane;
    }

    /** As the other, where a dump tells what keeps the thread. */
    LiveLane thread(JfrThread thread, long t, String container) {
        LiveLane known = of(thread.id());
        LiveLane lane =
                known == null
                        ? make(thread, t, PoolName.of(thread.name(), thread.kind(), container))
                        : known;
        lane.knownAs(thread.osId());
        return lane;
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
                    return new LiveLane(late, said, locks);
                });
    }

    /** The lane of a thread, or null where nothing of it was told. */
    @Nullable LiveLane of(long id) {
        LiveLane known = lanes.get(id);
        return known == null ? ended.get(id) : known;
    }

    /** The thread is no more; what it did before may still be told. */
    synchronized void ended(long id) {
        LiveLane lane = lanes.get(id);
        if (lane != null) {
            ended.put(id, lane);
            lanes.remove(id);
        }
    }

    /** How many spans came too late to be told whole, of all threads that there were. */
    synchronized long late() {
        return lateOfEnded
                + Stream.concat(lanes.values().stream(), ended.values().stream())
                        .mapToLong(lane -> lane.late().lost())
                        .sum();
    }

    /** The numbers of locks, whoever tells of them. */
    LockNumbers locks() {
        return locks;
    }

    /** All that there are, by the ids of their threads. */
    Map<Long, LiveLane> all() {
        return lanes;
    }

    @Override
    public synchronized ToldThread pauses() {
        LiveLane known = pauses;
        if (known == null) {
            LateLane late =
                    recorder.lateLane(
                            "", since, "GC, safepoints", JvmVocabulary.PAUSES, LaneKind.PROCESS);
            known = new LiveLane(late, said, locks);
            pauses = known;
        }
        return known;
    }

    /** All lanes are final up to {@code t}, but for who waits. */
    synchronized void finalUntil(long t) {
        lanes.values().forEach(lane -> lane.finalUntil(t));
        ended.values().forEach(lane -> lane.finalUntil(t));
        ended.values().removeIf(this::isOver);
        LiveLane whole = pauses;
        if (whole != null) {
            whole.finalUntil(t);
        }
    }

    /** Of one whose lane is closed nothing can be told any more. */
    private boolean isOver(LiveLane lane) {
        boolean over = lane.late().lane().closedAt() != Long.MAX_VALUE;
        lateOfEnded += over ? lane.late().lost() : 0;
        return over;
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
