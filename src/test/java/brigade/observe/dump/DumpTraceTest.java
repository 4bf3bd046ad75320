package brigade.observe.dump;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.trace.Activity;
import brigade.trace.Known;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Site;
import brigade.trace.Span;
import brigade.trace.Trace;
import brigade.trace.waits.WaitChain;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

class DumpTraceTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
    private static final DumpedLock STOCK = new DumpedLock("app.Stock", "0x1");
    private static final DumpedLock TILL = new DumpedLock("app.Till", "0x2");
    private static final long SECOND = 1_000_000_000L;

    private static DumpedThread blocked(int id, DumpedLock wants, DumpedLock holds) {
        return thread(id, Thread.State.BLOCKED, "take", wants, holds);
    }

    private static DumpedThread runs(int id, String method) {
        return thread(id, Thread.State.RUNNABLE, method, null);
    }

    private static DumpedThread thread(
            int id,
            Thread.State state,
            String method,
            @Nullable DumpedLock wants,
            DumpedLock... holds) {
        return new DumpedThread(
                new DumpedThread.Who(id, "t-" + id, LaneKind.PLATFORM, "", 0),
                state,
                wants == null ? null : new DumpedThread.Wanted(DumpedThread.How.ENTER, wants),
                List.of(holds),
                List.of(new Site("app.Work", method, 5)));
    }

    private static ThreadDump dump(int second, DumpedThread... threads) {
        return new ThreadDump(NOON.plusSeconds(second), "", List.of(threads));
    }

    private static List<String> spans(Trace trace, Lane lane) {
        List<String> spans = new ArrayList<>();
        trace.spans(
                lane,
                trace.start(),
                trace.end(),
                span ->
                        spans.add(
                                span.start() / (SECOND / 10)
                                        + " "
                                        + span.known()
                                        + " "
                                        + trace.label(span.label())));
        return spans;
    }

    @Test
    void whatTwoDumpsShowAlikeIsSampledBetweenThem() {
        Trace trace =
                DumpTrace.of(
                                List.of(
                                        dump(0, runs(1, "sort"), runs(2, "sort")),
                                        dump(2, runs(1, "sort"), runs(2, "send")),
                                        dump(4, runs(1, "sort"))))
                        .trace();

        assertThat(spans(trace, trace.lanes().get(0)))
                .containsExactly(
                        "0 SAMPLED Work.sort", "20 SAMPLED Work.sort", "40 SAMPLED Work.sort");
        assertThat(spans(trace, trace.lanes().get(1)))
                .containsExactly(
                        "0 SAMPLED Work.sort", "2 UNKNOWN ", "20 SAMPLED Work.send", "22 UNKNOWN ");
        assertThat(trace.lanes().get(1).closedAt()).isEqualTo(4 * SECOND);
    }

    @Test
    void aRingOfADumpIsADeadlockOfTheTrace() {
        Trace trace =
                DumpTrace.of(List.of(dump(0, blocked(1, TILL, STOCK), blocked(2, STOCK, TILL))))
                        .trace();
        Lane first = trace.lanes().getFirst();

        Span span = Objects.requireNonNull(trace.spanAt(first, trace.start()));
        assertThat(span.activity()).isEqualTo(Activity.BLOCKED);
        assertThat(span.known()).isEqualTo(Known.SAMPLED);
        assertThat(trace.label(span.label())).isEqualTo("blocked: Till");
        assertThat(trace.site(span.label())).isEqualTo(new Site("app.Work", "take", 5));
        assertThat(WaitChain.of(trace, first, trace.start()).ring())
                .containsExactlyElementsOf(trace.lanes());
    }

    @Test
    void dumpsWithoutTimesAreShownASecondApart() {
        ThreadDump untimed = new ThreadDump(null, "", List.of(runs(1, "sort")));

        var opened = DumpTrace.of(List.of(untimed, untimed));

        assertThat(opened.trace().end()).isGreaterThan(SECOND);
        assertThat(opened.warnings()).hasSize(1);
    }
}
