package brigade.bench;

import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

import java.util.concurrent.TimeUnit;

/**
 * What one event costs the thread that is recorded. Events come in bursts, and between two bursts
 * the trace takes them in, as it does for threads that also have something else to do.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RecordingBenchmark {

    static final int BURST = 10_000;

    /** A lane of its own for the thread. */
    @State(Scope.Thread)
    public static class Recorded {
        private final Recorder recorder = Recorder.start(64 << 20, RestaurantVocabulary.ALL);
        private final Lane lane = recorder.lane("cook-1", "cook", LaneKind.PLATFORM);
        private final int label = recorder.label("sauté");

        /** Takes in the burst before. */
        @Setup(Level.Invocation)
        public void advance() {
            recorder.trace().advance();
        }

        /** Dropped events would be cheap ones. */
        @TearDown
        public void close() {
            recorder.close();
            long dropped = recorder.trace().stats().dropped();
            if (dropped > 0) {
                throw new IllegalStateException(dropped + " events were dropped");
            }
        }
    }

    /** The least that an event with a time can cost. */
    @Benchmark
    @OperationsPerInvocation(BURST)
    public long bareNanoTime() {
        long sum = 0;
        for (int i = 0; i < BURST; i++) {
            sum += System.nanoTime();
        }
        return sum;
    }

    /** A span begins. */
    @Benchmark
    @OperationsPerInvocation(BURST)
    public void recordedEvent(Recorded recorded) {
        for (int i = 0; i < BURST; i++) {
            recorded.lane.begin(Activity.RUNNING, recorded.label, i, i);
        }
    }

    /** A frame is entered and left. */
    @Benchmark
    @OperationsPerInvocation(BURST)
    public void recordedFrame(Recorded recorded) {
        for (int i = 0; i < BURST / 2; i++) {
            recorded.lane.enter(Activity.RUNNING, recorded.label, i, i);
            recorded.lane.leave();
        }
    }

    /** The same by the means of the JDK. */
    @Benchmark
    @OperationsPerInvocation(BURST)
    public void jfrEvent(FlightRecording recording) {
        for (int i = 0; i < BURST; i++) {
            FlightRecording.SpanEvent event = new FlightRecording.SpanEvent();
            event.label = recording.label;
            event.order = i;
            event.arg = i;
            event.commit();
        }
    }
}
