package brigade.observe.jfr;

import brigade.observe.thread.JvmCounter;
import brigade.observe.thread.JvmVocabulary;
import brigade.observe.thread.LockNumbers;
import brigade.trace.Counter;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;
import brigade.trace.Site;
import brigade.trace.TraceClock;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what a file tells, and writes a trace of it. */
final class FileLanes implements ToldJvm {

    private final Recorder recorder;
    private final LockNumbers locks = new LockNumbers();
    private final Map<Long, LaneBuffer> lanes = new LinkedHashMap<>();
    private final Map<JvmCounter, Counter> counters = new EnumMap<>(JvmCounter.class);
    private final LaneBuffer pauses;
    private int ids = 1;

    FileLanes(TraceClock clock, long budgetBytes) {
        recorder = Recorder.ofPast(budgetBytes, JvmVocabulary.ALL, clock);
        pauses =
                new LaneBuffer(
                        ids,
                        new JfrThread(0, 0, "GC, safepoints", LaneKind.PROCESS),
                        Long.MAX_VALUE,
                        locks);
    }

    @Override
    public ToldThread thread(JfrThread thread, long t) {
        return lanes.computeIfAbsent(thread.id(), _ -> new LaneBuffer(++ids, thread, t, locks));
    }

    @Override
    public ToldThread pauses() {
        return pauses;
    }

    @Override
    public int label(String text, @Nullable Site site) {
        return site == null ? recorder.label(text) : recorder.label(text, site);
    }

    @Override
    public void count(JvmCounter counter, long t, long value) {
        counters.computeIfAbsent(counter, recorder::counter).setAt(t, value);
    }

    /** Whether nothing of threads was told. */
    boolean isEmpty() {
        return lanes.values().stream().allMatch(LaneBuffer::isEmpty);
    }

    /** Writes the trace, up to an instant of it. */
    Recorder write(long until) {
        if (!pauses.isEmpty()) {
            pauses.writePauses(recorder, until);
        }
        List<LaneBuffer> byStart =
                lanes.values().stream()
                        .filter(it -> !it.isEmpty())
                        .sorted(Comparator.comparingLong(LaneBuffer::firstTime))
                        .toList();
        for (LaneBuffer lane : byStart) {
            lane.write(recorder, lane.firstTime(), until);
            recorder.trace().advance();
        }
        recorder.lastsUntil(until);
        recorder.trace().advance();
        return recorder;
    }
}
