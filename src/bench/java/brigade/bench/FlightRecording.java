package brigade.bench;

import jdk.jfr.Event;
import jdk.jfr.Name;
import jdk.jfr.Recording;
import jdk.jfr.StackTrace;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A flight recording with one event of its own, as much alike an event of Brigade as it can be. */
@State(Scope.Benchmark)
public class FlightRecording {

    private static final long MOST_BYTES = 64 << 20;

    final int label = 7;
    private final Recording recording = new Recording();

    /** What JFR records; without stack traces, as Brigade records none. */
    @Name("brigade.Span")
    @StackTrace(false)
    public static class SpanEvent extends Event {
        int label;
        int order;
        int arg;
    }

    /** Starts to record. */
    @Setup
    public void start() {
        recording.setMaxSize(MOST_BYTES);
        recording.enable(SpanEvent.class);
        recording.start();
    }

    /** Lets all go. */
    @TearDown
    public void stop() {
        recording.close();
    }
}
