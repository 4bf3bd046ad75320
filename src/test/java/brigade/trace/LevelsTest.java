package brigade.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Spans lie in each other: the lane shows the deepest, its levels show each whole. */
class LevelsTest {

    private final Recorder recorder = Recorder.ofPast(16 << 20, Vocabulary.NONE);
    private final Trace trace = recorder.trace();
    private Lane lane = recorder.laneAt(0, "main", "", LaneKind.PLATFORM);

    @BeforeEach
    void begin() {
        trace.advance();
    }

    private int label(String text) {
        return recorder.label(text);
    }

    private List<String> spans(Lane of) {
        List<String> lines = new ArrayList<>();
        trace.spans(
                of,
                Long.MIN_VALUE,
                Long.MAX_VALUE,
                span -> {
                    if (!span.plainIdle()) {
                        lines.add(line(span));
                    }
                });
        return lines;
    }

    private String line(Span span) {
        String end = span.open() ? "" : Long.toString(span.end());
        return "%s %d-%s".formatted(trace.label(span.label()), span.start(), end);
    }

    private List<String> stack(long t) {
        return trace.stackAt(lane, t).stream().map(this::line).toList();
    }

    @Test
    void aRequestHoldsWhatItCalls() {
        lane.enterAt(0, Activity.RUNNING, Known.RECORDED, label("request"), 7, 0);
        lane.enterAt(5, Activity.RUNNING, Known.RECORDED, label("parse"), 0, 0);
        lane.leaveAt(25);
        lane.enterAt(30, Activity.RUNNING, Known.RECORDED, label("query"), 0, 12);
        lane.beginAt(40, Activity.IO, label("fetch"), 0, 0);
        lane.enterAt(70, Activity.RUNNING, Known.SAMPLED, label("decode"), 0, 0);
        lane.leaveAt(80);
        lane.leaveAt(90);
        lane.leaveAt(100);
        trace.advance();

        assertThat(trace.lanes()).containsExactly(lane);
        assertThat(trace.levels(lane)).extracting(this::spans).hasSize(3);
        assertThat(spans(trace.levels(lane).get(0))).containsExactly("request 0-100");
        assertThat(spans(trace.levels(lane).get(1))).containsExactly("parse 5-25", "query 30-90");
        assertThat(spans(trace.levels(lane).get(2))).containsExactly("fetch 40-70", "decode 70-80");
        assertThat(spans(lane))
                .containsExactly(
                        "request 0-5",
                        "parse 5-25",
                        "request 25-30",
                        "query 30-40",
                        "fetch 40-70",
                        "decode 70-80",
                        "query 80-90",
                        "request 90-100");
        assertThat(stack(75)).containsExactly("request 0-100", "query 30-90", "decode 70-80");
        assertThat(trace.framesAt(lane, 45)).hasSize(2);
        assertThat(trace.framesAt(lane, 75)).hasSize(3);
        assertThat(trace.stackAt(lane, 75))
                .extracting(Span::known)
                .containsExactly(Known.RECORDED, Known.RECORDED, Known.SAMPLED);
        assertThat(trace.stackAt(lane, 75).getFirst().request()).isEqualTo(7);
        assertThat(trace.stackAt(lane, 75).get(1).arg()).isEqualTo(12);
        assertThat(trace.stackAt(lane, 100)).isEmpty();
    }

    @Test
    void whereNothingNestsThereAreNoLevels() {
        lane.beginAt(1, Activity.RUNNING, label("a"), 0, 0);
        lane.enterAt(2, Activity.RUNNING, Known.RECORDED, label("b"), 0, 0);
        lane.leaveAt(3);
        lane.enterAt(4, Activity.RUNNING, Known.RECORDED, label("c"), 0, 0);
        trace.advance();

        assertThat(trace.levels(lane)).isEmpty();
        assertThat(stack(2)).containsExactly("b 2-3");
        assertThat(stack(3)).isEmpty();
        assertThat(stack(9)).containsExactly("c 4-");
        assertThat(trace.framesAt(lane, 1)).isEmpty();
        assertThat(trace.framesAt(lane, 2)).hasSize(1);
    }

    @Test
    void whatCameBeforeStandsInTheOutermostLevel() {
        lane.beginAt(1, Activity.RUNNING, label("a"), 0, 0);
        trace.advance();
        lane.enterAt(2, Activity.RUNNING, Known.RECORDED, label("b"), 0, 0);
        lane.endAt(3);
        lane.leaveAt(4);
        lane.enterAt(4, Activity.RUNNING, Known.RECORDED, label("c"), 0, 0);
        trace.advance();
        lane.beginAt(5, Activity.WAITING, label("d"), 0, 0);
        trace.advance();

        assertThat(trace.levels(lane)).hasSize(2);
        assertThat(spans(trace.levels(lane).get(0))).containsExactly("a 1-2", "b 2-4", "c 4-");
        assertThat(spans(trace.levels(lane).get(1))).containsExactly("d 5-");
    }

    @Test
    void closingLeavesAllFrames() {
        lane.enterAt(2, Activity.RUNNING, Known.RECORDED, label("b"), 0, 0);
        lane.enterAt(3, Activity.RUNNING, Known.RECORDED, label("c"), 0, 0);
        lane.closeAt(9);
        trace.advance();

        assertThat(trace.levels(lane)).extracting(this::spans).hasSize(2);
        assertThat(spans(trace.levels(lane).get(0))).containsExactly("b 2-9");
        assertThat(spans(trace.levels(lane).get(1))).containsExactly("c 3-9");
        assertThat(stack(8)).containsExactly("b 2-9", "c 3-9");
        assertThat(stack(9)).isEmpty();
    }

    @Test
    void leavingWithoutAFrameIsNothing() {
        lane.leaveAt(2);
        trace.advance();

        assertThat(spans(lane)).isEmpty();
        assertThat(trace.stats().events()).isEqualTo(1);
    }

    /** A span of the model. */
    private record Modelled(int depth, String label, long begin, long end) {}

    /** Random programs against a model that keeps a list of spans. */
    @Test
    void anyProgramIsAsAModelHasIt() {
        for (long seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            List<Modelled> model = new ArrayList<>();
            lane = recorder.laneAt(0, "random", "", LaneKind.PLATFORM);
            long end = record(random, model);
            trace.advance();

            int deepest = model.stream().mapToInt(Modelled::depth).max().orElse(0);
            List<Lane> levels = trace.levels(lane);
            assertThat(levels).as("seed %d", seed).hasSize(deepest == 0 ? 0 : deepest + 1);
            for (int depth = 0; depth < levels.size(); depth++) {
                int at = depth;
                assertThat(spans(levels.get(depth)))
                        .as("seed %d level %d", seed, depth)
                        .containsExactlyElementsOf(
                                model.stream()
                                        .filter(span -> span.depth == at)
                                        .sorted((a, b) -> Long.compare(a.begin, b.begin))
                                        .map(LevelsTest::line)
                                        .toList());
            }
            for (int i = 0; i < 50; i++) {
                long t = random.nextLong(end + 1);
                assertThat(stack(t))
                        .as("seed %d at %d", seed, t)
                        .isEqualTo(
                                model.stream()
                                        .filter(span -> span.begin <= t && span.end > t)
                                        .sorted((a, b) -> Integer.compare(a.depth, b.depth))
                                        .map(LevelsTest::line)
                                        .toList());
            }
            assertThat(selfTimes()).as("seed %d", seed).isEqualTo(selfTimes(model));
        }
    }

    private static String line(Modelled span) {
        return "%s %d-%s".formatted(span.label, span.begin, span.end);
    }

    /** Of the lane, which has the deepest alone. */
    private Map<String, Long> selfTimes() {
        Map<String, Long> times = new HashMap<>();
        trace.spans(
                lane,
                0,
                Long.MAX_VALUE,
                span -> {
                    if (!span.plainIdle()) {
                        times.merge(
                                trace.label(span.label()), span.end() - span.start(), Long::sum);
                    }
                });
        return times;
    }

    /** Its own time is that in which no deeper one is there. */
    private static Map<String, Long> selfTimes(List<Modelled> model) {
        Map<String, Long> times = new HashMap<>();
        for (Modelled span : model) {
            long self = span.end - span.begin;
            for (Modelled other : model) {
                if (other.depth == span.depth + 1
                        && other.begin >= span.begin
                        && other.end <= span.end) {
                    self -= other.end - other.begin;
                }
            }
            times.merge(span.label, self, Long::sum);
        }
        return times;
    }

    private long record(Random random, List<Modelled> model) {
        List<Modelled> open = new ArrayList<>();
        long t = 1;
        for (int i = 0; i < 200; i++) {
            t += 1 + random.nextInt(9);
            String text = "l" + random.nextInt(6);
            boolean leaf = !open.isEmpty() && open.getLast().end == 1;
            if (random.nextInt(20) == 0) {
                trace.advance(); // levels may be made of what has been indexed, or of what has not
            }
            switch (random.nextInt(4)) {
                case 0 -> {
                    endLeaf(open, model, t);
                    open.add(new Modelled(open.size(), text, t, 0));
                    lane.enterAt(t, Activity.RUNNING, Known.RECORDED, label(text), 0, 0);
                }
                case 1, 2 -> {
                    endLeaf(open, model, t);
                    if (!open.isEmpty()) {
                        model.add(ended(open.removeLast(), t));
                    }
                    if (leaf && open.isEmpty()) {
                        lane.endAt(t);
                    }
                    lane.leaveAt(t);
                }
                default -> {
                    endLeaf(open, model, t);
                    open.add(new Modelled(open.size(), text, t, 1));
                    lane.beginAt(t, Activity.WAITING, label(text), 0, 0);
                }
            }
        }
        t++;
        endLeaf(open, model, t);
        while (!open.isEmpty()) {
            model.add(ended(open.removeLast(), t));
        }
        lane.closeAt(t);
        return t;
    }

    private static Modelled ended(Modelled span, long t) {
        return new Modelled(span.depth, span.label, span.begin, t);
    }

    private static void endLeaf(List<Modelled> open, List<Modelled> model, long t) {
        if (!open.isEmpty() && open.getLast().end == 1) {
            model.add(ended(open.removeLast(), t));
        }
    }

    /** What is let go is let go of levels too, and all stays within the budget. */
    @Test
    void levelsAreKeptWithinTheBudget() {
        Recorder small = Recorder.ofPast(2 << 20, Vocabulary.NONE);
        Lane busy = small.laneAt(0, "busy", "", LaneKind.PLATFORM);
        busy.enterAt(1, Activity.RUNNING, Known.RECORDED, 1, 0, 0);
        for (int i = 1; i <= 200_000; i++) {
            busy.enterAt(i * 10L, Activity.RUNNING, Known.RECORDED, 2, i, 0);
            busy.leaveAt(i * 10L + 5);
            if (i % 500 == 0) {
                small.trace().advance();
            }
        }
        small.trace().advance();

        Trace kept = small.trace();
        assertThat(kept.stats().bytes()).isLessThanOrEqualTo(2 << 20);
        assertThat(kept.stats().dropped()).isZero();
        assertThat(kept.stats().events()).isEqualTo(400_002);
        assertThat(kept.start()).isGreaterThan(100_000);
        List<Span> stack = kept.stackAt(busy, 2_000_003);
        assertThat(stack).extracting(Span::start).containsExactly(1L, 2_000_000L);
        assertThat(kept.stackAt(busy, 10)).hasSizeLessThan(2);
    }
}
