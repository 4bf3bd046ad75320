package brigade.observe;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.observe.dump.DumpTrace;
import brigade.observe.dump.DumpedLock;
import brigade.observe.dump.DumpedThread;
import brigade.observe.dump.ThreadDump;
import brigade.trace.LaneKind;
import brigade.trace.Site;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

class LiveObservationTest {

    private final List<DumpedThread> threads = new ArrayList<>();

    private void thread(String name, @Nullable String wants, String... holds) {
        threads.add(
                new DumpedThread(
                        new DumpedThread.Who(threads.size() + 1, name, LaneKind.PLATFORM, "", 0),
                        wants == null ? Thread.State.RUNNABLE : Thread.State.BLOCKED,
                        wants == null
                                ? null
                                : new DumpedThread.Wanted(
                                        DumpedThread.How.ENTER, new DumpedLock(wants, "0x1")),
                        List.of(holds).stream().map(it -> new DumpedLock(it, "0x1")).toList(),
                        List.of(new Site("app.Work", "take", 5))));
    }

    @Test
    void theLongestChainIsToldHoweverManyThereAreBeforeIt() {
        thread("root", null, "app.Root");
        for (int i = 0; i < 250; i++) {
            thread("short-" + i, "app.Root");
        }
        thread("middle", "app.Root", "app.Middle");
        thread("last", "app.Middle");
        ThreadDump dump = new ThreadDump(Instant.EPOCH, "", threads);

        List<List<ChainLink>> chains =
                LiveObservation.chains(dump, DumpTrace.of(List.of(dump)).trace());

        assertThat(chains).hasSize(200);
        assertThat(chains.getFirst())
                .extracting(ChainLink::thread)
                .containsExactly("last", "middle", "root");
    }
}
