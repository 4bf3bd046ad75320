package brigade.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Pixels against spans: whatever the pyramid skips must sum up to the same. */
class ReductionTest {

    private final Recorder recorder = Recorder.ofPast(64 << 20, Vocabulary.NONE);
    private final Trace trace = recorder.trace();

    @Test
    void wideSpansFillTheirPixels() {
        Lane lane = recorder.laneAt(0, "cook-1", "cook", LaneKind.PLATFORM);
        lane.beginAt(250, Activity.RUNNING, 3, 9, 0);
        lane.beginAt(500, Activity.BLOCKED, 4, 9, 0);
        lane.closeAt(800);
        trace.advance();
        PixelRow row = new PixelRow(10);
        trace.reduce(lane, 0, 1000, row);

        assertThat(row.activity(0)).isEqualTo(Activity.IDLE);
        assertThat(row.share(2, Activity.IDLE)).isEqualTo(0.5f, within(1e-4f));
        assertThat(row.share(2, Activity.RUNNING)).isEqualTo(0.5f, within(1e-4f));
        assertThat(row.beginnings(2)).isEqualTo(1);
        assertThat(row.activity(4)).isEqualTo(Activity.RUNNING);
        assertThat(row.label(4)).isEqualTo(3);
        assertThat(row.request(4)).isEqualTo(9);
        assertThat(row.activity(7)).isEqualTo(Activity.BLOCKED);
        assertThat(row.empty(7)).isFalse();
        assertThat(row.empty(8)).isTrue();
        assertThat(row.empty(9)).isTrue();
    }

    @Test
    void everyRangeAndWidthAgreesWithTheSpansThemselves() {
        Random random = new Random(42);
        Lane lane = busyLane(random, 30_000);
        trace.advance();
        long end = trace.end();
        for (int round = 0; round < 60; round++) {
            long t0 = random.nextLong(end) - end / 20;
            long t1 = t0 + 1 + random.nextLong(round % 2 == 0 ? end : 20_000);
            PixelRow row = new PixelRow(1 + random.nextInt(300));
            trace.reduce(lane, t0, t1, row);
            assertSame(lane, row, t0, t1);
        }
    }

    private Lane busyLane(Random random, int events) {
        Lane lane = recorder.laneAt(0, "cook-1", "cook", LaneKind.PLATFORM);
        long t = 0;
        for (int i = 0; i < events; i++) {
            t += random.nextInt(100) == 0 ? random.nextInt(50_000) : random.nextInt(100);
            if (random.nextInt(3) == 0) {
                lane.markAt(t, CommonMark.NOTE, 0, 0, 0);
            } else {
                lane.beginAt(t, Activity.of(random.nextInt(Activity.COUNT)), 0, 0, 0);
            }
        }
        lane.closeAt(t);
        return lane;
    }

    private void assertSame(Lane lane, PixelRow row, long t0, long t1) {
        int width = row.width();
        double[][] expected = new double[width][Activity.COUNT];
        double perPixel = (double) (t1 - t0) / width;
        trace.spans(
                lane,
                t0,
                t1,
                span -> {
                    double left = (Math.max(span.start(), t0) - t0) / perPixel;
                    double right = (Math.min(span.end(), t1) - t0) / perPixel;
                    for (int x = (int) left; x < width && x < right; x++) {
                        double part = Math.min(right, x + 1) - Math.max(left, x);
                        expected[x][span.activity().ordinal()] += Math.max(part, 0);
                    }
                });
        for (Activity activity : Activity.values()) {
            double ahead = 0;
            for (int x = 0; x < width; x++) {
                double wrong = row.share(x, activity) - expected[x][activity.ordinal()];
                ahead += wrong;
                String where = "pixel %d of %d, %s".formatted(x, width, activity);
                if (sparse(row, x)) {
                    assertThat(wrong).as(where).isEqualTo(0, within(2e-3));
                } else {
                    // A run of blocks may lie across the edge, evenly mixed as far as is known.
                    assertThat(ahead).as("up to " + where).isEqualTo(0, within(0.26));
                }
            }
        }
    }

    /** As the spans are joined to bars and get their words by it. */
    @Test
    void whereEventsAreFewEachPixelHasItsCountsAndTheLongestStretch() {
        Random random = new Random(43);
        Lane lane = recorder.laneAt(0, "cook-1", "cook", LaneKind.PLATFORM);
        long t = 0;
        for (int i = 0; i < 12_000; i++) {
            // Stretches where events are dense, so that runs of them are taken, and others.
            t += i / 1_000 % 2 == 0 ? random.nextInt(1_000) : random.nextInt(3);
            if (random.nextInt(4) == 0) {
                lane.markAt(t, CommonMark.NOTE, 0, 0, 0);
            } else {
                lane.beginAt(t, Activity.RUNNING, 1 + random.nextInt(9), 1 + i, 0);
            }
        }
        lane.closeAt(t);
        trace.advance();
        for (int round = 0; round < 40; round++) {
            long t0 = random.nextLong(t);
            PixelRow row = new PixelRow(1 + random.nextInt(200));
            long t1 = t0 + row.width() * (1 + random.nextLong(20_000));
            trace.reduce(lane, t0, t1, row);
            assertCounted(lane, row, t0, t1);
        }
    }

    private void assertCounted(Lane lane, PixelRow row, long t0, long t1) {
        List<Event> events = new ArrayList<>();
        trace.events(lane, Long.MIN_VALUE, Long.MAX_VALUE, events::add);
        long perPixel = (t1 - t0) / row.width();
        int[] held = new int[row.width()];
        int[] begun = new int[row.width()];
        long[] longest = new long[row.width()];
        Event[] during = new Event[row.width()];
        Event open = events.getFirst();
        for (int i = 0; i + 1 < events.size(); i++) {
            Event event = events.get(i);
            boolean begins = event.activity() != null;
            open = begins ? event : open;
            long from = Math.max(event.time(), t0);
            long to = Math.min(events.get(i + 1).time(), t1);
            if (to > from && event.time() >= t0) {
                held[(int) ((from - t0) / perPixel)]++;
                begun[(int) ((from - t0) / perPixel)] += begins ? 1 : 0;
            }
            for (long at = from; at < to; ) {
                int x = (int) ((at - t0) / perPixel);
                long until = Math.min(to, t0 + (x + 1) * perPixel);
                if (until - at > longest[x]) {
                    longest[x] = until - at;
                    during[x] = open;
                }
                at = until;
            }
        }
        for (int x = 0; x < row.width(); x++) {
            if (sparse(row, x)) {
                assertThat(row.events(x)).isEqualTo(held[x]);
                assertThat(row.beginnings(x)).isEqualTo(begun[x]);
                assertThat(row.request(x)).isEqualTo(during[x] == null ? 0 : during[x].request());
                assertThat(row.label(x)).isEqualTo(during[x] == null ? 0 : during[x].label());
            }
        }
    }

    /** Whether so few events lie in and beside a pixel that none were taken together. */
    private static boolean sparse(PixelRow row, int x) {
        int before = x > 0 ? row.events(x - 1) : 0;
        int after = x + 1 < row.width() ? row.events(x + 1) : 0;
        return row.width() == 1 || before + row.events(x) + after < Chunk.BLOCK;
    }

    @Test
    void aCounterShowsItsLeastAndGreatestInEachPixel() {
        Counter counter = recorder.counter("rail", "orders");
        for (int i = 0; i < 10_000; i++) {
            counter.setAt(i * 10L, i % 1000);
        }
        recorder.laneAt(100_000, "x", "x", LaneKind.PLATFORM);
        trace.advance();
        CounterRow row = new CounterRow(10);
        trace.reduce(counter, 0, 100_000, row);
        for (int x = 0; x < 10; x++) {
            assertThat(row.known(x)).isTrue();
            assertThat(row.least(x)).isZero();
            assertThat(row.greatest(x)).isEqualTo(999);
        }
        CounterRow close = new CounterRow(4);
        trace.reduce(counter, 20, 60, close);
        assertThat(close.least(0)).isEqualTo(2);
        assertThat(close.greatest(3)).isEqualTo(5);
        CounterRow before = new CounterRow(2);
        trace.reduce(counter, -1000, 0, before);
        assertThat(before.known(0)).isFalse();
    }
}
