package brigade.trace;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;
import static org.openjdk.jcstress.annotations.Expect.FORBIDDEN;

import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/**
 * One thread gives a used chunk back and takes one, another takes one meanwhile: r1 and r2 what
 * they get. 0 is nothing, 1 and 2 are the chunks; 10 more: it is not as new.
 */
@JCStressTest
@State
@Outcome(
        id = {"0, 0", "0, 1", "0, 2", "1, 0", "1, 2", "2, 0", "2, 1"},
        expect = ACCEPTABLE,
        desc = "Each chunk goes to one.")
@Outcome(expect = FORBIDDEN, desc = "Two have the same chunk, or one sees what was in it.")
public class FreeChunksStress {

    private final FreeChunks free = new FreeChunks(2);
    private final Chunk first = used(1);
    private final Chunk second = used(2);

    public FreeChunksStress() {
        free.give(first);
    }

    private static Chunk used(int number) {
        Chunk chunk = new Chunk(4);
        chunk.data[3] = number;
        chunk.indexed = 4;
        chunk.next = new Chunk(1);
        chunk.publish(4);
        return chunk;
    }

    private static int number(@Nullable Chunk chunk) {
        if (chunk == null) {
            return 0;
        }
        boolean asNew = chunk.published() == 0 && chunk.indexed == 0 && chunk.next == null;
        return (int) chunk.data[3] + (asNew ? 0 : 10);
    }

    @Actor
    public void retention(II_Result r) {
        free.give(second);
        r.r1 = number(free.take());
    }

    @Actor
    public void writer(II_Result r) {
        r.r2 = number(free.take());
    }
}
