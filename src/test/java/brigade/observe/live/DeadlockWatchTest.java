package brigade.observe.live;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.observe.dump.DumpedLock;
import brigade.observe.dump.DumpedThread;
import brigade.observe.dump.ThreadDump;
import brigade.trace.LaneKind;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

class DeadlockWatchTest {

    private static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");

    private final DeadlockWatch watch = new DeadlockWatch();

    /** Each holds a lock of its number, and wants that of the next. */
    private static ThreadDump ring(String address, int... ids) {
        DumpedThread[] threads = new DumpedThread[ids.length];
        for (int i = 0; i < ids.length; i++) {
            DumpedLock own = new DumpedLock("app.Lock" + i, address);
            DumpedLock next = new DumpedLock("app.Lock" + (i + 1) % ids.length, address);
            threads[i] =
                    new DumpedThread(
                            new DumpedThread.Who(ids[i], "t-" + ids[i], LaneKind.VIRTUAL, "", 0),
                            Thread.State.BLOCKED,
                            new DumpedThread.Wanted(DumpedThread.How.ENTER, next),
                            List.of(own),
                            List.of());
        }
        return new ThreadDump(null, "", Arrays.asList(threads));
    }

    @Test
    void aRingCountsWhenTheNextDumpHasItToo() {
        assertThat(watch.take(ring("0x1", 1, 2, 3, 4), NOW, 100)).isEmpty();
        assertThat(watch.wantsAnother()).isTrue();

        List<Deadlock> found = watch.take(ring("0x7", 1, 2, 3, 4), NOW.plusSeconds(1), 200);

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().since()).isEqualTo(NOW);
        assertThat(found.getFirst().at()).isEqualTo(100);
        assertThat(found.getFirst().ring())
                .extracting(link -> link.thread().who().id() + " > " + link.heldBy().who().id())
                .containsExactly("1 > 2", "2 > 3", "3 > 4", "4 > 1");
        assertThat(watch.wantsAnother()).isFalse();
    }

    @Test
    void oneThatOpensAgainIsNone() {
        watch.take(ring("0x1", 1, 2), NOW, 100);
        watch.take(new ThreadDump(null, "", List.of()), NOW, 200);

        assertThat(watch.take(ring("0x1", 1, 2), NOW, 300)).isEmpty();
    }
}
