package brigade.observe.jfr;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.observe.thread.LockNumbers;
import brigade.trace.Activity;
import brigade.trace.CommonMark;
import brigade.trace.Known;
import brigade.trace.LaneKind;
import brigade.trace.Trace;
import brigade.trace.file.TraceFileException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class GapsTest {

    private static final long MILLI = 1_000_000;

    private final ToldEvents events = new ToldEvents();
    private final LaneBuffer buffer =
            new LaneBuffer(
                    1,
                    new JfrThread(7, 0, "worker-1", LaneKind.PLATFORM),
                    0,
                    new LockNumbers(),
                    events);

    @AfterEach
    void close() {
        events.close();
    }

    private void waited(long begin, long end) {
        buffer.span(begin * MILLI, end * MILLI, Activity.WAITING, Known.RECORDED, 0, 0);
    }

    private void hadOfACore(long t, int permille) {
        buffer.mark(t * MILLI, CommonMark.CORE_SHARE, 0, permille);
    }

    private List<String> written() throws TraceFileException {
        RecordedTrace recorded = new RecordedTrace();
        buffer.write(recorded, 0, 3_000 * MILLI);
        recorded.lastsUntil(3_000 * MILLI);
        Trace trace = recorded.opened(new JfrFile.Outcome(List.of(), "", true)).trace();
        List<String> spans = new ArrayList<>();
        trace.spans(
                trace.lanes().getFirst(),
                0,
                3_000 * MILLI,
                span -> {
                    if (!span.plainIdle()) {
                        spans.add(
                                span.start() / MILLI
                                        + " "
                                        + span.known()
                                        + " "
                                        + span.activity()
                                        + " "
                                        + span.arg());
                    }
                });
        return spans;
    }

    @Test
    void allOfItsProcessorTimeIsInTheGaps() throws TraceFileException {
        waited(200, 1_000);
        hadOfACore(1_000, 100);

        // A tenth of the first second: 100 of the 200 ms in which it did not wait.
        assertThat(written())
                .containsExactly(
                        "0 BOUNDED RUNNING 500",
                        "200 RECORDED WAITING 0",
                        "1000 BOUNDED UNKNOWN 1");
    }

    @Test
    void aGapHasAShareForEachTelling() throws TraceFileException {
        hadOfACore(1_000, 900);
        hadOfACore(2_000, 300);
        waited(2_500, 3_000);

        assertThat(written())
                .containsExactly(
                        "0 BOUNDED RUNNING 900",
                        "1000 BOUNDED RUNNING 300",
                        "2000 BOUNDED UNKNOWN 2",
                        "2500 RECORDED WAITING 0");
    }

    @Test
    void withoutATellingNothingIsKnown() throws TraceFileException {
        waited(1_000, 2_000);

        assertThat(written())
                .containsExactly(
                        "0 UNKNOWN UNKNOWN 0", "1000 RECORDED WAITING 0", "2000 UNKNOWN UNKNOWN 0");
    }

    @Test
    void theInnermostCountsAndTheOuterGoesOn() throws TraceFileException {
        waited(0, 2_000);
        buffer.span(500 * MILLI, 700 * MILLI, Activity.IO, Known.SAMPLED, 0, 0);

        assertThat(written())
                .containsExactly(
                        "0 RECORDED WAITING 0",
                        "500 SAMPLED IO 0",
                        "700 RECORDED WAITING 0",
                        "2000 UNKNOWN UNKNOWN 0");
    }
}
