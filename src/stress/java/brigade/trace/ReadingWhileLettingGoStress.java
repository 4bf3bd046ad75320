package brigade.trace;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * One thread records and keeps the trace within its budget; another reads a stretch meanwhile: r1
 * how many spans are torn or do not follow one another.
 */
@JCStressTest
@State
@Outcome(id = "0", expect = ACCEPTABLE, desc = "Whole spans, one after the other.")
@Outcome(expect = FORBIDDEN, desc = "A span was torn, or one between was lost.")
public class ReadingWhileLettingGoStress {

    private static final Recorder RECORDER = Recorder.ofPast(1 << 20, Vocabulary.NONE);
    private static final Lane LANE = RECORDER.laneAt(0, "cook-1", "cook", LaneKind.PLATFORM);

    /** Of the one thread that records at a time. */
    private static int number;

    @Actor
    public void writer() {
        for (int i = 0; i < 64; i++) {
            number++;
            LANE.beginAt(number, Activity.IO, number & 0xFFFF, number, number);
        }
        RECORDER.trace().advance();
    }

    @Actor
    public void reader(I_Result r) {
        Trace trace = RECORDER.trace();
        long start = trace.start();
        int[] last = {0};
        trace.spans(
                LANE,
                start,
                start + 20,
                span -> {
                    boolean whole =
                            span.request() == span.arg()
                                    && span.label() == (span.request() & 0xFFFF);
                    boolean next = last[0] == 0 || span.request() == last[0] + 1;
                    if (!whole || !next) {
                        r.r1++;
                    }
                    last[0] = span.request();
                });
    }
}
