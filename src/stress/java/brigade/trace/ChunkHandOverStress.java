package brigade.trace;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * A writer fills a chunk and goes on in the next while a reader takes events in: r1 how many it
 * sees, r2 how many are torn, r3 how many there are in the end.
 */
@JCStressTest
@State
@Outcome(id = "3[0-3], 0, 33", expect = ACCEPTABLE, desc = "Whole events, in order, none missing.")
@Outcome(expect = FORBIDDEN, desc = "Torn or lost.")
public class ChunkHandOverStress {

    private final EventStream stream = CheckedIndex.stream();
    private final CheckedIndex index = CheckedIndex.of(stream);

    public ChunkHandOverStress() {
        for (int i = 1; i <= 30; i++) {
            CheckedIndex.append(stream, i);
        }
        index.look();
    }

    @Actor
    public void writer() {
        CheckedIndex.append(stream, 31);
        CheckedIndex.append(stream, 32);
        CheckedIndex.append(stream, 33);
    }

    @Actor
    public void reader(III_Result r) {
        r.r1 = index.look();
    }

    @Arbiter
    public void end(III_Result r) {
        r.r3 = index.look();
        r.r2 = index.torn();
    }
}
