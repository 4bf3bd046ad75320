package brigade.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writers and readers at once: what readers see is whole and in order, and in the end nothing is
 * missing.
 */
class ManyWritersTest {

    private static final int WRITERS = 4;
    private static final int EVENTS = 100_000;

    @Test
    void readersSeeWholeEventsInOrderWhileThreadsWrite() throws InterruptedException {
        Recorder recorder = Recorder.start(64 << 20);
        Trace trace = recorder.trace();
        List<Thread> writers = new ArrayList<>();
        for (int w = 0; w < WRITERS; w++) {
            Lane lane = recorder.lane("writer-" + w, "writer", LaneKind.PLATFORM);
            writers.add(Thread.ofPlatform().start(() -> write(lane)));
        }
        AtomicInteger torn = new AtomicInteger();
        while (writers.stream().anyMatch(Thread::isAlive)) {
            trace.advance();
            for (Lane lane : trace.lanes()) {
                check(trace, lane, torn);
            }
        }
        for (Thread writer : writers) {
            writer.join();
        }
        trace.advance();
        assertThat(torn).hasValue(0);
        assertThat(trace.stats().events()).isEqualTo(WRITERS * (EVENTS + 2L));
        assertThat(trace.stats().dropped()).isZero();
        recorder.close();
    }

    private static void write(Lane lane) {
        for (int i = 1; i <= EVENTS; i++) {
            lane.begin(Activity.RUNNING, i & 0xFFFF, i, i);
        }
        lane.close();
    }

    private static void check(Trace trace, Lane lane, AtomicInteger torn) {
        long end = trace.end();
        int[] last = {0};
        trace.spans(
                lane,
                end - 200_000,
                end,
                span -> {
                    boolean whole =
                            span.order() == span.arg() && span.label() == (span.order() & 0xFFFF);
                    boolean next =
                            last[0] == 0
                                    || span.order() == last[0] + 1
                                    || span.activity() == Activity.IDLE;
                    if (!whole || !next || span.start() > span.end()) {
                        torn.incrementAndGet();
                    }
                    last[0] = span.order();
                });
    }

    @Test
    void aHundredThousandLanesAreKeptAndFound() {
        Recorder recorder = Recorder.ofPast(512 << 20);
        Trace trace = recorder.trace();
        for (int i = 1; i <= 100_000; i++) {
            Lane lane = recorder.laneAt(i, "request-" + i, "request", LaneKind.VIRTUAL);
            lane.beginAt(i + 1, Activity.IO, 0, i, 0);
        }
        trace.advance();
        assertThat(trace.lanes()).hasSize(100_000);
        Lane some = trace.lane(77_777);
        assertThat(some).isNotNull();
        assertThat(trace.spanAt(some, 80_000)).extracting(Span::order).isEqualTo(77_777);
        assertThat(trace.stats().dropped()).isZero();
    }
}
