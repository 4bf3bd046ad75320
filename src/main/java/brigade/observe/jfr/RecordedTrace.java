package brigade.observe.jfr;

import brigade.observe.thread.JvmCounter;
import brigade.observe.thread.JvmVocabulary;
import brigade.trace.Activity;
import brigade.trace.Counter;
import brigade.trace.Known;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Mark;
import brigade.trace.Recorder;
import brigade.trace.Site;
import brigade.trace.file.Losses;
import brigade.trace.file.OpenedTrace;
import brigade.trace.file.TraceFileException;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Writes into the memory of this JVM. One thread. */
public final class RecordedTrace implements ToldTrace {

    /** Of the memory that this JVM may take. */
    private static final int PART = 2;

    private final Map<JvmCounter, Counter> counters = new EnumMap<>(JvmCounter.class);
    private Recorder recorder = emptyFrom(0);

    private static Recorder emptyFrom(long epochNanos) {
        return Recorder.ofPast(
                Runtime.getRuntime().maxMemory() / PART,
                JvmVocabulary.ALL,
                JfrClock.beginningAt(epochNanos).clock());
    }

    @Override
    public void begin(long epochNanos) {
        counters.clear();
        recorder = emptyFrom(epochNanos);
    }

    @Override
    public int label(String text, @Nullable Site site) {
        return site == null ? recorder.label(text) : recorder.label(text, site);
    }

    @Override
    public ToldLane lane(long t, int id, String name, String role, LaneKind kind, long threadId) {
        recorder.trace().advance(); // of the lane before
        Lane lane = recorder.laneAt(t, id, name, role, "", kind);
        if (threadId > 0) {
            lane.standsFor(threadId);
        }
        return new Written(lane);
    }

    private record Written(Lane lane) implements ToldLane {

        @Override
        public void begin(long t, Activity activity, Known known, int label, int arg) {
            lane.beginAt(t, activity, known, label, 0, arg);
        }

        @Override
        public void end(long t) {
            lane.endAt(t);
        }

        @Override
        public void mark(long t, Mark mark, int label, int arg) {
            lane.markAt(t, mark, label, 0, arg);
        }

        @Override
        public void close(long t) {
            lane.closeAt(t);
        }
    }

    @Override
    public void count(JvmCounter counter, long t, long value) {
        counters.computeIfAbsent(counter, recorder::counter).setAt(t, value);
    }

    @Override
    public void lastsUntil(long t) {
        recorder.lastsUntil(t);
        recorder.trace().advance();
    }

    /**
     * What was written.
     *
     * @throws TraceFileException if that is not all of the file
     */
    public OpenedTrace opened(JfrFile.Outcome outcome) throws TraceFileException {
        OpenedTrace opened =
                new OpenedTrace(
                        recorder, recorder.trace(), List.of(), Losses.NONE, outcome.warnings());
        if (!outcome.fault().isEmpty()) {
            throw new TraceFileException(outcome.fault(), outcome.written() ? opened : null, null);
        }
        return opened;
    }
}
