package brigade.server.loop;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Counter;
import brigade.trace.Recorder;
import brigade.trace.Trace;

import org.junit.jupiter.api.Test;

class LoopLagTest {
    private static final long MILLI = 1_000_000;

    @Test
    void isTheWorstOfEachTenthOfASecondTheTimerOfItsOwnIncluded() {
        try (Recorder recorder = Recorder.start(1 << 20, RestaurantVocabulary.ALL)) {
            Counter counter = recorder.counter("loop lag", "µs");
            LoopLag lag = new LoopLag(counter, 0);
            lag.late(7 * MILLI);
            lag.late(3 * MILLI);
            lag.look(99 * MILLI);
            assertThat(newest(recorder, counter)).isEqualTo(-1);
            lag.look(100 * MILLI);
            assertThat(newest(recorder, counter)).isEqualTo(7_000);

            assertThat(lag.due()).isEqualTo(200 * MILLI);
            lag.look(1_700 * MILLI);
            assertThat(newest(recorder, counter)).isEqualTo(1_500_000);
            lag.look(1_800 * MILLI);
            assertThat(newest(recorder, counter)).isZero();
        }
    }

    private static long newest(Recorder recorder, Counter counter) {
        Trace trace = recorder.trace();
        trace.advance();
        return trace.valueAt(counter, trace.end(), -1);
    }
}
