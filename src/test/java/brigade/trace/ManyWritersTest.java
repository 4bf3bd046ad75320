package brigade.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writers and readers at once: what readers see is whole and in order, and in the end nothing is
 * missing.
 */
class ManyWritersTest {

    private static final int WRITERS = 3;
    private static final int READERS = 2;
    private static final int EVENTS = 150_000;

    /** Writers wait when they are so far ahead of the trace: fewer than would be dropped. */
    private static final int AHEAD = 20_000;

    private final Recorder recorder = Recorder.start(1 << 20, Vocabulary.NONE);
    private final Trace trace = recorder.trace();
    private final AtomicInteger written = new AtomicInteger();
    private volatile long takenIn;

    /** The budget is a tenth of what is recorded: chunks are used again and again meanwhile. */
    @Test
    void readersSeeWholeEventsInOrderWhileThreadsWriteAndChunksAreUsedAgain()
            throws InterruptedException {
        List<Thread> writers = new ArrayList<>();
        for (int w = 0; w < WRITERS; w++) {
            Lane lane = recorder.lane("writer-" + w, "writer", LaneKind.PLATFORM);
            writers.add(Thread.ofPlatform().start(() -> write(lane)));
        }
        List<String> torn = new CopyOnWriteArrayList<>();
        AtomicInteger seen = new AtomicInteger();
        List<Thread> readers = new ArrayList<>();
        for (int r = 0; r < READERS; r++) {
            readers.add(
                    Thread.ofPlatform()
                            .start(() -> {
                                while (writers.stream().anyMatch(Thread::isAlive)) {
                                    trace.lanes().forEach(lane -> check(lane, torn, seen));
                                }
                            }));
        }
        while (writers.stream().anyMatch(Thread::isAlive)) {
            trace.advance();
            takenIn = trace.stats().events();
        }
        for (Thread reader : readers) {
            reader.join();
        }
        trace.advance();
        recorder.close();
        assertThat(torn).isEmpty();
        assertThat(seen).hasValueGreaterThan(1000);
        TraceStats stats = trace.stats();
        assertThat(stats.events()).isEqualTo(WRITERS * (EVENTS + 2L));
        assertThat(stats.dropped()).isZero();
        assertThat(stats.released()).isGreaterThan(stats.events() / 2);
        assertThat(stats.bytes()).isLessThanOrEqualTo(stats.budgetBytes());
    }

    private void write(Lane lane) {
        for (int i = 1; i <= EVENTS; i++) {
            while (written.get() - takenIn > AHEAD) {
                Thread.onSpinWait();
            }
            lane.begin(Activity.RUNNING, i & 0xFFFF, i, i);
            written.incrementAndGet();
        }
        lane.close();
    }

    /** The newest that is kept, and the oldest, which is let go at any moment. */
    private void check(Lane lane, List<String> torn, AtomicInteger seen) {
        long end = trace.end();
        check(lane, end - 200_000, end, torn, seen);
        long start = trace.start();
        check(lane, start, start + 200_000, torn, seen);
    }

    private void check(Lane lane, long from, long to, List<String> torn, AtomicInteger seen) {
        int[] last = {0};
        trace.spans(
                lane,
                from,
                to,
                span -> {
                    boolean whole =
                            span.request() == span.arg()
                                    && span.label() == (span.request() & 0xFFFF);
                    boolean next =
                            last[0] == 0
                                    || span.request() == last[0] + 1
                                    || span.activity() == Activity.IDLE;
                    if (!whole || !next || span.start() > span.end()) {
                        torn.add(span + " after " + last[0]);
                    }
                    last[0] = span.request();
                    seen.incrementAndGet();
                });
    }

    @Test
    void aHundredThousandLanesAreKeptAndFound() {
        Recorder recorder = Recorder.ofPast(512 << 20, Vocabulary.NONE);
        Trace trace = recorder.trace();
        for (int i = 1; i <= 100_000; i++) {
            Lane lane = recorder.laneAt(i, "request-" + i, "request", LaneKind.VIRTUAL);
            lane.beginAt(i + 1, Activity.IO, 0, i, 0);
        }
        trace.advance();
        assertThat(trace.lanes()).hasSize(100_000);
        Lane some = trace.lane(77_777);
        assertThat(some).isNotNull();
        assertThat(trace.spanAt(some, 80_000)).extracting(Span::request).isEqualTo(77_777);
        assertThat(trace.stats().dropped()).isZero();
    }
}
