package brigade.observe.dump;

import brigade.observe.thread.Deed;
import brigade.observe.thread.JvmVocabulary;
import brigade.observe.thread.LockNumbers;
import brigade.observe.thread.OwnFrames;
import brigade.trace.Activity;
import brigade.trace.Argument;
import brigade.trace.CommonMark;
import brigade.trace.Known;
import brigade.trace.Lane;
import brigade.trace.Recorder;
import brigade.trace.Site;
import brigade.trace.TraceClock;
import brigade.trace.file.Losses;
import brigade.trace.file.OpenedTrace;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Makes a trace of dumps of one JVM. A thread that two dumps in a row show at the same was seen at
 * it twice: that is told as sampled. Between two that differ nothing is known.
 */
public final class DumpTrace {

    /** How long the trace of one dump is, nanoseconds. */
    public static final long INSTANT = 1_000_000;

    private static final long UNTIMED = 1_000_000_000;
    private static final int SLIVER = 10;
    private static final long BUDGET = 256L << 20;

    private final List<ThreadDump> dumps;
    private final Recorder recorder;
    private final Map<Object, Lane> lanes = new HashMap<>();
    private final LockNumbers locks = new LockNumbers();
    private final long[] times;
    private final long end;

    private DumpTrace(List<ThreadDump> dumps, TraceClock clock, long[] times) {
        this.dumps = dumps;
        this.times = times;
        recorder = Recorder.ofPast(BUDGET, JvmVocabulary.ALL, clock);
        end = times[times.length - 1] + sliver(times.length - 1);
    }

    /** The trace of at least one dump; those that are not later than the one before go on in it. */
    public static OpenedTrace of(List<ThreadDump> dumps) {
        Instant first = dumps.getFirst().at();
        long anchor = first == null ? 0 : TraceClock.Foreign.epochNanos(first);
        List<String> warnings = new ArrayList<>();
        long[] times = times(dumps, anchor, warnings);
        DumpTrace made = new DumpTrace(dumps, new TraceClock.Foreign(anchor, -anchor, 0), times);
        made.record();
        return new OpenedTrace(
                made.recorder, made.recorder.trace(), List.of(), Losses.NONE, warnings);
    }

    private static long[] times(List<ThreadDump> dumps, long anchor, List<String> warnings) {
        long[] times = new long[dumps.size()];
        boolean untimed = false;
        for (int i = 1; i < times.length; i++) {
            Instant at = dumps.get(i).at();
            long t = at == null ? Long.MIN_VALUE : TraceClock.Foreign.epochNanos(at) - anchor;
            boolean known = at != null && t > times[i - 1];
            times[i] = known ? t : times[i - 1] + UNTIMED;
            untimed |= !known;
        }
        if (untimed) {
            warnings.add("Not all dumps say when they were made: those are shown a second apart.");
        }
        return times;
    }

    private void record() {
        List<Map<Object, DumpedThread>> keyed = dumps.stream().map(DumpTrace::keyed).toList();
        for (int i = 0; i < times.length; i++) {
            long t = times[i];
            keyed.get(i).forEach((key, thread) -> lane(key, thread, t));
        }
        for (int i = 0; i < times.length; i++) {
            record(i, keyed.get(i), i + 1 < times.length ? keyed.get(i + 1) : Map.of());
        }
        recorder.lastsUntil(end);
        recorder.trace().advance();
    }

    /** Each thread by its id; where there are no ids, by its name and which of that name it is. */
    private static Map<Object, DumpedThread> keyed(ThreadDump dump) {
        Map<Object, DumpedThread> keyed = new LinkedHashMap<>();
        Map<String, Integer> ofName = new HashMap<>();
        for (DumpedThread thread : dump.threads()) {
            long id = thread.who().id();
            String name = thread.who().name();
            keyed.put(id > 0 ? id : name + '\n' + ofName.merge(name, 1, Integer::sum), thread);
        }
        return keyed;
    }

    private void lane(Object key, DumpedThread thread, long t) {
        if (!lanes.containsKey(key)) {
            DumpedThread.Who who = thread.who();
            Lane lane = recorder.laneAt(t, who.shown(), thread.pool(), who.kind());
            if (who.id() > 0) {
                lane.standsFor(who.id());
            }
            lanes.put(key, lane);
        }
    }

    private void record(int i, Map<Object, DumpedThread> threads, Map<Object, DumpedThread> next) {
        IdentityHashMap<DumpedThread, Lane> laneOf = new IdentityHashMap<>();
        threads.forEach((key, thread) -> laneOf.put(thread, lanes.get(key)));
        WaitGraph graph = new WaitGraph(dumps.get(i));
        boolean last = i + 1 == times.length;
        long until = last ? end : times[i + 1];
        threads.forEach((key, thread) -> {
            Lane lane = Objects.requireNonNull(lanes.get(key));
            DumpedThread holder = graph.holder(thread);
            begin(lane, times[i], thread, holder == null ? null : laneOf.get(holder));
            DumpedThread then = next.get(key);
            if (!last && (then == null || !thread.isStillAt(then))) {
                lane.beginAt(times[i] + sliver(i), Activity.UNKNOWN, Known.UNKNOWN, 0, 0, 0);
            }
            if (!last && then == null) {
                lane.closeAt(until);
            }
        });
    }

    private long sliver(int i) {
        if (times.length == 1) {
            return INSTANT;
        }
        int from = Math.min(i, times.length - 2);
        return Math.max(1, (times[from + 1] - times[from]) / SLIVER);
    }

    private void begin(Lane lane, long t, DumpedThread thread, @Nullable Lane holder) {
        Deed deed = thread.deed();
        List<Site> frames = thread.frames();
        int label =
                frames.isEmpty()
                        ? recorder.label(deed.label())
                        : recorder.label(deed.label(), OwnFrames.first(frames));
        lane.beginAt(t, deed.activity(), Known.SAMPLED, label, 0, argument(thread, holder));
        if (!frames.isEmpty()) {
            String stack = Site.lines(frames);
            lane.markAt(t, CommonMark.STACK, recorder.label(stack), 0, 0);
        }
    }

    private int argument(DumpedThread thread, @Nullable Lane holder) {
        DumpedThread.Wanted wanted = thread.wanted();
        if (wanted == null) {
            return 0;
        }
        int number = locks.of(wanted.lock().type(), wanted.lock().id());
        return Argument.lock(number, holder == null ? 0 : holder.id());
    }
}
