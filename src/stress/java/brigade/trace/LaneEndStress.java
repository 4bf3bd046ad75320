package brigade.trace;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * A lane records and ends; who takes events in asks first whether it has ended: r1 whether it had,
 * r2 how many events it sees then.
 */
@JCStressTest
@State
@Outcome(id = "0, [0-2]", expect = ACCEPTABLE, desc = "Not ended yet.")
@Outcome(id = "1, 2", expect = ACCEPTABLE, desc = "Ended, and all is there.")
@Outcome(expect = FORBIDDEN, desc = "Ended, and something comes later.")
public class LaneEndStress {

    private final EventStream stream = CheckedIndex.stream();
    private final CheckedIndex index = CheckedIndex.of(stream);
    private final Track track = new Track(1, stream, index);

    @Actor
    public void writer() {
        CheckedIndex.append(stream, 1);
        CheckedIndex.append(stream, 2);
        stream.seal();
        track.closeAt(2);
    }

    @Actor
    public void reader(II_Result r) {
        r.r1 = track.closed() ? 1 : 0;
        r.r2 = index.look();
    }
}
