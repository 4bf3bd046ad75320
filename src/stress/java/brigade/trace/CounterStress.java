package brigade.trace;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;

/**
 * A counter is set while the trace takes it in: r1 its newest value then, r2 the value at its own
 * time, which a reader must find again.
 */
@JCStressTest
@State
@Outcome(
        id = {"0, 0", "7, 7", "8, 8"},
        expect = ACCEPTABLE,
        desc = "A value that was set.")
@Outcome(expect = FORBIDDEN, desc = "A value that was never set.")
public class CounterStress {

    private static final ChunkPool POOL = new ChunkPool(Long.MAX_VALUE / 4);

    private final Counter counter = new Counter(1, "rail", "orders", POOL, true);

    @Actor
    public void writer() {
        counter.setAt(70, 7);
        counter.setAt(80, 8);
    }

    @Actor
    public void reader(LL_Result r) {
        CounterIndex index = counter.index;
        index.advance();
        long newest = index.floor(Long.MAX_VALUE);
        if (newest == StreamIndex.NONE) {
            r.r1 = 0L;
            r.r2 = 0L;
        } else {
            r.r1 = index.chunkOf(newest).data[StreamIndex.eventOf(newest)];
            r.r2 = index.timeAt(newest) / 10;
        }
    }
}
