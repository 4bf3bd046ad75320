package brigade.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

class GuessesTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 3_000, 40_000})
    void theTimeThatWasNotRecordedIsThatOfItsSpans(int spans) {
        Random random = new Random(spans);
        Recorder recorder = Recorder.ofPast(8 << 20, Vocabulary.NONE);
        Lane lane = recorder.laneAt(0, "lane", "role", LaneKind.PLATFORM);
        long t = 0;
        for (int i = 0; i < spans; i++) {
            t += random.nextInt(100);
            // Long stretches of one kind, so that whole chunks hold no guess.
            Known known = Known.values()[i / 7000 % 2 == 0 ? random.nextInt(4) : 0];
            lane.beginAt(t, Activity.RUNNING, known, 0, 0, 0);
            if (random.nextInt(5) == 0) {
                lane.markAt(t + 1, CommonMark.NOTE, 0, 0, 0);
            }
        }
        long end = t + 50;
        recorder.lastsUntil(end);
        Trace trace = recorder.trace();
        trace.advance();

        for (int i = 0; i < 20; i++) {
            long from = random.nextLong(-10, end);
            long to = random.nextLong(from + 1, end + 20);
            long[] sum = new long[1];
            trace.spans(
                    lane,
                    from,
                    to,
                    span -> {
                        long part =
                                Math.min(Math.min(span.end(), to), end)
                                        - Math.max(span.start(), from);
                        sum[0] += span.known() == Known.RECORDED ? 0 : Math.max(0, part);
                    });

            assertThat(trace.notRecorded(lane, from, to)).as(from + " to " + to).isEqualTo(sum[0]);
        }
    }
}
