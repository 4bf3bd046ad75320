package brigade.trace;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * One trace for the whole run, with the least budget, so that chunks are used again all the time. A
 * thread records; another takes in, lets go, and reads the oldest and the newest that is kept: r1
 * how many spans are torn.
 */
@JCStressTest
@State
@Outcome(id = "0", expect = ACCEPTABLE, desc = "Whole spans.")
@Outcome(expect = FORBIDDEN, desc = "A span of two events, or of none that was recorded.")
public class RecyclingStress {

    private static final Recorder RECORDER = Recorder.ofPast(1 << 20, Vocabulary.NONE);
    private static final Lane LANE = RECORDER.laneAt(0, "cook-1", "cook", LaneKind.PLATFORM);

    /** Of the one thread that records at a time. */
    private static int number;

    @Actor
    public void writer() {
        for (int i = 0; i < 16; i++) {
            number = number == Integer.MAX_VALUE ? 1 : number + 1;
            LANE.beginAt(LANE.openedAt() + number, Activity.IO, number & 0xFFFF, number, number);
        }
    }

    @Actor
    public void keeper(I_Result r) {
        Trace trace = RECORDER.trace();
        trace.advance();
        r.r1 = torn(trace, trace.start()) + torn(trace, trace.end());
    }

    private static int torn(Trace trace, long t) {
        Span span = trace.spanAt(LANE, t);
        boolean whole =
                span == null
                        || span.activity() == Activity.IDLE
                        || (span.request() == span.arg()
                                && span.label() == (span.request() & 0xFFFF)
                                && span.start() <= t
                                && span.end() > span.start());
        return whole ? 0 : 1;
    }
}
