package brigade.observe.live;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.observe.thread.LockNumbers;
import brigade.trace.Activity;
import brigade.trace.CommonMark;
import brigade.trace.Known;
import brigade.trace.LaneKind;
import brigade.trace.LateLane;
import brigade.trace.Recorder;
import brigade.trace.Trace;
import brigade.trace.Vocabulary;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class LiveLaneTest {

    private static final long MILLI = 1_000_000;

    private final Recorder recorder = Recorder.ofPast(1 << 20, Vocabulary.NONE);
    private final LateLane late =
            recorder.lateLane(
                    "", 0, "t-1", "t-", LaneKind.PLATFORM, Activity.UNKNOWN, Known.UNKNOWN);
    private final LiveLane lane = new LiveLane(late, new LiveLane.Labels(0, 0), new LockNumbers());

    private void waited(long begin, long end) {
        lane.span(begin * MILLI, end * MILLI, Activity.WAITING, Known.RECORDED, 0, 0);
    }

    private List<String> spans(long end) {
        recorder.lastsUntil(end * MILLI);
        Trace trace = recorder.trace();
        trace.advance();
        List<String> spans = new ArrayList<>();
        trace.spans(
                late.lane(),
                0,
                end * MILLI,
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
    void whatIsBetweenWaitsIsBoundedByTheProcessorTime() {
        waited(300, 900);
        lane.mark(1_000 * MILLI, CommonMark.CORE_SHARE, 0, 200);
        lane.finalUntil(1_000 * MILLI);

        // 200 ms of a core, and 400 ms in which it did not wait.
        assertThat(spans(1_200))
                .containsExactly(
                        "0 BOUNDED RUNNING 500",
                        "300 RECORDED WAITING 0",
                        "900 BOUNDED RUNNING 500",
                        "1000 UNKNOWN UNKNOWN 0");
    }

    @Test
    void aWaitThatIsToldLateIsWhole() {
        lane.heldFrom(100 * MILLI);
        lane.finalUntil(60_000 * MILLI);
        spans(60_000);

        waited(100, 61_000);

        assertThat(spans(62_000))
                .containsExactly(
                        "0 UNKNOWN UNKNOWN 0", "100 RECORDED WAITING 0", "61000 UNKNOWN UNKNOWN 0");
        assertThat(late.lost()).isZero();
    }

    @Test
    void whoHadHardlyACoreDidNotRun() {
        lane.mark(1_000 * MILLI, CommonMark.CORE_SHARE, 0, 2);
        lane.finalUntil(1_000 * MILLI);

        assertThat(spans(1_200)).containsExactly("0 UNKNOWN UNKNOWN 0");
    }

    @Test
    void whoCouldGoOnAndHadNoCoreWantedOne() {
        lane.looksBegin(0);
        lane.looked(500 * MILLI, 100, 700);
        lane.mark(1_000 * MILLI, CommonMark.CORE_SHARE, 0, 900);
        lane.looked(1_000 * MILLI, 600, 100);
        waited(500, 750);
        lane.finalUntil(1_000 * MILLI);

        // Of the last 500 ms it had a core for 300, and did not wait for 250.
        assertThat(spans(1_200))
                .containsExactly(
                        "0 BOUNDED RUNNABLE 700",
                        "500 RECORDED WAITING 0",
                        "750 BOUNDED RUNNING 1000",
                        "1000 UNKNOWN UNKNOWN 0");
    }

    @Test
    void whatOnlyALookTellsLaterIsNotFinalBefore() {
        lane.looksBegin(0);
        lane.looked(500 * MILLI, 600, 0);
        lane.looked(1_000 * MILLI, 400, 0);
        lane.finalUntil(700 * MILLI);
        spans(1_000);
        lane.finalUntil(1_000 * MILLI);

        assertThat(spans(1_200))
                .containsExactly(
                        "0 BOUNDED RUNNING 600",
                        "500 BOUNDED RUNNING 400",
                        "1000 UNKNOWN UNKNOWN 0");
        assertThat(late.lost()).isZero();
    }
}
