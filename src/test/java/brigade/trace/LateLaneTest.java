package brigade.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** What is told late, and in any order, stands where it belongs. */
class LateLaneTest {

    private final Recorder recorder = Recorder.ofPast(64 << 20, Visits.VOCABULARY);
    private final Trace trace = recorder.trace();

    private LateLane lane(Recorder of) {
        return of.lateLane("app", 0, "main", "", LaneKind.PLATFORM);
    }

    private static List<String> spans(Trace trace, Lane lane, long to) {
        List<String> lines = new ArrayList<>();
        trace.spans(
                lane,
                Long.MIN_VALUE,
                to,
                span -> {
                    if (!span.plainIdle()) {
                        lines.add(
                                "%s %s %d %d-%d"
                                        .formatted(
                                                span.activity(),
                                                span.known(),
                                                span.request(),
                                                span.start(),
                                                span.end()));
                    }
                });
        return lines;
    }

    /** A dump tells of ten thousand threads at once: no frame waits until all stand there. */
    @Test
    void whatIsToldOfThousandsOfLanesIsTakenInByTurns() {
        List<LateLane> lanes = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            lanes.add(lane(recorder));
        }
        trace.advance();
        lanes.forEach(it -> it.span(10, 20, Activity.IO, Known.RECORDED, 0, 0, 0));
        recorder.lastsUntil(100);

        trace.tryAdvance();
        assertThat(told(lanes)).as("a part").isBetween(1L, 1_000L);
        lanes.getFirst().span(30, 40, Activity.WAITING, Known.RECORDED, 0, 0, 0);
        trace.tryAdvance();
        trace.tryAdvance();
        trace.tryAdvance();
        assertThat(told(lanes)).as("each has its turn").isEqualTo(2_000);

        lanes.forEach(it -> it.span(50, 60, Activity.IO, Known.RECORDED, 0, 0, 0));
        trace.advance();
        assertThat(lanes).allSatisfy(it -> assertThat(trace.spanAt(it.lane(), 55)).isNotNull());
        assertThat(spans(trace, lanes.getFirst().lane(), 100)).contains("WAITING RECORDED 0 30-40");
    }

    private long told(List<LateLane> lanes) {
        return lanes.stream().filter(it -> !spans(trace, it.lane(), 25).isEmpty()).count();
    }

    /** As the program that is watched tells of a wait: when it is over. */
    @Test
    void aWaitThatIsToldAtItsEndBeginsBeforeWhatWasShown() {
        LateLane late = lane(recorder);
        Lane lane = late.lane();
        recorder.lastsUntil(500);
        late.span(300, 310, Activity.IO, Known.RECORDED, 0, 0, 0);
        trace.advance();
        assertThat(spans(trace, lane, 1000)).containsExactly("IO RECORDED 0 300-310");
        PixelRow row = new PixelRow(50);
        trace.reduce(lane, 0, 500, row);
        assertThat(row.activity(20)).isEqualTo(Activity.IDLE);
        long before = trace.insertions();

        late.span(100, 450, Activity.WAITING, Known.RECORDED, 0, 7, 0);
        assertThat(trace.insertions()).isEqualTo(before);
        trace.advance();

        assertThat(trace.insertions()).isGreaterThan(before);
        assertThat(spans(trace, lane, 1000))
                .containsExactly(
                        "WAITING RECORDED 7 100-300",
                        "IO RECORDED 0 300-310",
                        "WAITING RECORDED 7 310-450");
        assertThat(trace.stackAt(lane, 305))
                .extracting(Span::activity)
                .containsExactly(Activity.WAITING, Activity.IO);
        trace.reduce(lane, 0, 500, row);
        assertThat(row.activity(20)).isEqualTo(Activity.WAITING);
        assertThat(trace.standing(320).getFirst().getFirst().span().activity())
                .isEqualTo(Activity.WAITING);
        assertThat(trace.nextOfRequest(7, 0)).extracting(Event::time).isEqualTo(100L);
        assertThat(trace.stats().events()).isEqualTo(5);
    }

    @Test
    void whatIsFinalStaysAsItIs() {
        LateLane late = lane(recorder);
        recorder.lastsUntil(500);
        late.finalUntil(200);
        trace.advance();
        assertThat(trace.watermark()).isEqualTo(200);
        assertThat(trace.watermark(late.lane())).isEqualTo(200);

        late.span(100, 150, Activity.IO, Known.RECORDED, 0, 0, 0); // too late
        late.mark(199, CommonMark.NOTE, 0, 0, 0); // too late
        late.span(100, 250, Activity.WAITING, Known.RECORDED, 0, 0, 0); // its end is not
        trace.advance();

        assertThat(spans(trace, late.lane(), 1000)).containsExactly("WAITING RECORDED 0 200-250");
        assertThat(late.lost()).isEqualTo(3);
        recorder.finalUntil(400);
        trace.advance();
        assertThat(trace.watermark()).isEqualTo(400);
        recorder.finalUntil(300);
        late.finalUntil(900);
        trace.advance();
        assertThat(trace.watermark()).as("no further than the trace").isEqualTo(500);
    }

    @Test
    void aTraceOfThreadsThatTellAtOnceIsFinalToItsEnd() {
        recorder.laneAt(0, "a", "", LaneKind.PLATFORM).beginAt(70, Activity.IO, 0, 0, 0);
        trace.advance();

        assertThat(trace.watermark()).isEqualTo(70);
        assertThat(trace.watermark(trace.lanes().getFirst())).isEqualTo(70);
    }

    @Test
    void itIsClosedOnceAllHasBeenTold() {
        LateLane late = lane(recorder);
        recorder.lastsUntil(500);
        late.close(300);
        late.span(100, 150, Activity.IO, Known.RECORDED, 0, 0, 0);
        late.finalUntil(299);
        trace.advance();
        assertThat(late.lane().closedAt()).isEqualTo(Long.MAX_VALUE);
        late.span(299, 300, Activity.BLOCKED, Known.RECORDED, 0, 0, 0);
        late.finalUntil(300);
        trace.advance();

        assertThat(late.lane().closedAt()).isEqualTo(300);
        assertThat(spans(trace, late.lane(), 1000))
                .containsExactly("IO RECORDED 0 100-150", "BLOCKED RECORDED 0 299-300");
        assertThat(trace.watermark()).isEqualTo(500);
        late.span(400, 410, Activity.BLOCKED, Known.RECORDED, 0, 0, 0);
        trace.advance();
        assertThat(trace.spanAt(late.lane(), 405)).isNull();
    }

    @Test
    void whereNothingIsToldAGapMayBeUnknown() {
        LateLane late =
                recorder.lateLane(
                        "app", 0, "main", "", LaneKind.PLATFORM, Activity.RUNNING, Known.UNKNOWN);
        recorder.lastsUntil(100);
        late.span(20, 30, Activity.IO, Known.RECORDED, 0, 0, 0);
        late.span(30, 40, Activity.IO, Known.RECORDED, 0, 1, 0);
        trace.advance();
        late.span(0, 10, Activity.BLOCKED, Known.RECORDED, 0, 0, 0);
        trace.advance();

        assertThat(spans(trace, late.lane(), 1000))
                .filteredOn(it -> !it.startsWith("RUNNING UNKNOWN 0 0-0"))
                .containsExactly(
                        "BLOCKED RECORDED 0 0-10",
                        "RUNNING UNKNOWN 0 10-20",
                        "IO RECORDED 0 20-30",
                        "IO RECORDED 1 30-40",
                        "RUNNING UNKNOWN 0 40-9223372036854775807");
    }

    /** What ends with it is left with it, also where it is told later. */
    @Test
    void whatBeginsWhereOtherThingsEndIsInsertedAfterTheirEnds() {
        LateLane late = lane(recorder);
        late.span(0, 30, Activity.RUNNING, Known.RECORDED, 0, 1, 0);
        late.span(10, 20, Activity.RUNNING, Known.RECORDED, 0, 2, 0);
        trace.advance();
        late.span(20, 25, Activity.RUNNING, Known.RECORDED, 0, 3, 0);
        trace.advance();

        List<Change> changes = new ArrayList<>();
        trace.changes(late.lane(), 0, 99, (change, event) -> changes.add(change));
        assertThat(changes)
                .containsExactly(
                        Change.BEGIN,
                        Change.ENTER,
                        Change.ENTER,
                        Change.LEAVE,
                        Change.ENTER,
                        Change.LEAVE,
                        Change.LEAVE);
        assertThat(spans(trace, trace.levels(late.lane()).get(1), 99))
                .containsExactly("RUNNING RECORDED 2 10-20", "RUNNING RECORDED 3 20-25");
    }

    @Test
    void aSpanEndsAfterItBegins() {
        LateLane late = lane(recorder);
        assertThatThrownBy(() -> late.span(5, 4, Activity.IO, Known.RECORDED, 0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    // ---- random programs

    private record Told(long begin, long end, int request, boolean mark) {
        void to(LateLane lane, int stage) {
            if (mark) {
                lane.mark(begin, Visits.STAGES.get(stage), 0, request, 0);
            } else {
                Activity activity = Activity.values()[1 + request % 5];
                lane.span(begin, end, activity, Known.SAMPLED, 0, request, 0);
            }
        }
    }

    private static List<Told> program(Random random, int count) {
        List<Told> told = new ArrayList<>();
        int apart = random.nextBoolean() ? 20 : 1; // or many begin and end together
        for (int i = 0; i < count; i++) {
            long begin = random.nextInt(apart * count);
            boolean mark = random.nextInt(4) == 0;
            int most = random.nextInt(10) == 0 ? 2 * count : 3;
            long length = random.nextInt(apart * most);
            told.add(new Told(begin, mark ? begin : begin + length, i + 1, mark));
        }
        return told;
    }

    /** In any order, in any number of steps, within the watermark. */
    @Test
    void anyOrderGivesTheSameTrace() {
        for (long seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            List<Told> told = program(random, seed % 3 == 0 ? 3000 : 60);
            Recorder inOrder = Recorder.ofPast(64 << 20, Visits.VOCABULARY);
            LateLane all = lane(inOrder);
            told.stream()
                    .sorted((a, b) -> Long.compare(a.begin, b.begin))
                    .forEach(it -> it.to(all, 0));
            inOrder.trace().advance();

            Recorder shuffled = Recorder.ofPast(64 << 20, Visits.VOCABULARY);
            LateLane some = lane(shuffled);
            deliver(random, told, shuffled, some);

            assertSame(inOrder.trace(), all.lane(), shuffled.trace(), some.lane(), seed);
            assertThat(some.lost()).isZero();
        }
    }

    /** Against a look at all that was told: at each instant the span that began last is seen. */
    @Test
    void whatBeganLastIsSeen() {
        for (long seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            List<Told> told =
                    program(random, 60).stream()
                            .filter(it -> !it.mark)
                            .map(it ->
                                    new Told(
                                            it.begin * 61 + it.request,
                                            it.end * 61,
                                            it.request,
                                            false))
                            .filter(it -> it.end > it.begin)
                            .toList();
            Recorder live = Recorder.ofPast(64 << 20, Visits.VOCABULARY);
            LateLane lane = lane(live);
            deliver(random, told, live, lane);
            for (int i = 0; i < 400; i++) {
                long t = random.nextLong(live.trace().end());
                int seen =
                        told.stream()
                                .filter(it -> it.begin <= t && it.end > t)
                                .max(Comparator.comparingLong(Told::begin))
                                .map(Told::request)
                                .orElse(0);
                Span span = live.trace().spanAt(lane.lane(), t);
                assertThat(span == null ? -1 : span.request())
                        .as("seed %d at %d", seed, t)
                        .isEqualTo(seen);
            }
        }
    }

    /** Those of which the time is final are told first; what has become final never changes. */
    private void deliver(Random random, List<Told> told, Recorder to, LateLane lane) {
        List<Told> rest = new ArrayList<>(told);
        Collections.shuffle(rest, random);
        long last = told.stream().mapToLong(Told::end).max().orElse(0);
        long watermark = 0;
        List<String> known = List.of();
        while (!rest.isEmpty()) {
            long next = watermark + random.nextInt((int) last / 20 + 2);
            int kept =
                    rest.size() - random.nextInt(Math.min(rest.size(), 1 + told.size() / 10) + 1);
            for (int i = rest.size() - 1; i >= 0; i--) {
                if (rest.get(i).begin < next || i >= kept) {
                    rest.remove(i).to(lane, 0);
                }
            }
            if (random.nextBoolean()) {
                lane.finalUntil(next);
            } else {
                to.finalUntil(next);
            }
            to.trace().advance();
            assertThat(eventsBefore(to.trace(), lane.lane(), watermark)).isEqualTo(known);
            watermark = next;
            known = eventsBefore(to.trace(), lane.lane(), watermark);
        }
    }

    private static List<String> eventsBefore(Trace trace, Lane lane, long t) {
        List<String> lines = new ArrayList<>();
        trace.changes(lane, Long.MIN_VALUE, t, (change, event) -> lines.add(change + " " + event));
        return lines;
    }

    private static void assertSame(Trace one, Lane its, Trace other, Lane others, long seed) {
        String what = "seed " + seed;
        assertThat(other.end()).as(what).isEqualTo(one.end());
        assertThat(eventsBefore(other, others, Long.MAX_VALUE))
                .as(what)
                .isEqualTo(eventsBefore(one, its, Long.MAX_VALUE));
        assertThat(other.levels(others)).as(what).hasSameSizeAs(one.levels(its));
        for (int level = 0; level < one.levels(its).size(); level++) {
            assertThat(spans(other, other.levels(others).get(level), Long.MAX_VALUE))
                    .as(what + " level " + level)
                    .isEqualTo(spans(one, one.levels(its).get(level), Long.MAX_VALUE));
        }
        PixelRow row = new PixelRow(300);
        PixelRow same = new PixelRow(300);
        one.reduce(its, 0, one.end(), row);
        other.reduce(others, 0, other.end(), same);
        for (int x = 0; x < 300; x++) {
            for (Activity activity : Activity.values()) {
                assertThat(same.share(x, activity)).as(what).isEqualTo(row.share(x, activity));
            }
            assertThat(same.request(x)).as(what).isEqualTo(row.request(x));
            assertThat(same.events(x)).as(what).isEqualTo(row.events(x));
        }
        assertThat(other.stats().events()).as(what).isEqualTo(one.stats().events());
        assertThat(other.requests().totals(one.end())).isEqualTo(one.requests().totals(one.end()));
    }

    /** What is let go of is not asked for again, and chunks are not lost count of. */
    @Test
    void itStaysWithinTheBudget() {
        Recorder small = Recorder.ofPast(1 << 20, Vocabulary.NONE);
        LateLane late = lane(small);
        Random random = new Random(5);
        for (int i = 0; i < 300_000; i++) {
            long begin = i * 10L - random.nextInt(300);
            late.span(begin, begin + 1 + random.nextInt(20), Activity.IO, Known.RECORDED, 0, 0, 0);
            if (i % 1000 == 0) {
                late.finalUntil(i * 10L - 400);
                small.trace().advance();
            }
        }
        late.close(3_100_000);
        late.finalUntil(3_200_000);
        small.trace().advance();

        TraceStats stats = small.trace().stats();
        assertThat(stats.bytes()).isLessThanOrEqualTo(1 << 20);
        assertThat(stats.dropped()).isZero();
        assertThat(stats.released()).isPositive();
        assertThat(late.lost()).isLessThan(40); // before the lane began
        long events = eventsBefore(small.trace(), late.lane(), Long.MAX_VALUE).size();
        long rest = stats.events() - stats.released();
        assertThat(events).isEqualTo(rest);
    }
}
