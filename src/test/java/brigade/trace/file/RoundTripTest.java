package brigade.trace.file;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Activity;
import brigade.trace.CommonMark;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;
import brigade.trace.Span;
import brigade.trace.Trace;
import brigade.trace.Vocabulary;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Save, open, save: nothing is lost and nothing changes. */
class RoundTripTest {

    @TempDir Path folder = Path.of("");

    @Test
    void anyTraceComesBackAsItWas() throws IOException {
        for (long seed = 0; seed < 60; seed++) {
            Trace trace = RandomTrace.of(seed).trace();
            Path first = save(trace, Range.ALL, "first");
            OpenedTrace opened = open(first);
            assertThat(Dump.of(opened.trace())).as("seed %d", seed).isEqualTo(Dump.of(trace));
            assertThat(opened.trace().vocabulary()).isSameAs(RestaurantVocabulary.ALL);
            assertThat(opened.warnings()).isEmpty();
            Path second = save(opened.trace(), Range.ALL, "second");
            assertThat(second).as("seed %d", seed).hasSameBinaryContentAs(first);
        }
    }

    @Test
    void aRangeIsATraceOfItsOwn() throws IOException {
        for (long seed = 0; seed < 50; seed++) {
            Trace trace = RandomTrace.of(seed).trace();
            if (trace.lanes().isEmpty()) {
                continue;
            }
            Random random = new Random(seed);
            long from = between(trace, random);
            Range range = new Range(from, Math.max(from + 1, between(trace, random)));
            Path first = save(trace, range, "first");
            Trace part = open(first).trace();
            if (!part.lanes().isEmpty()) { // else it begins when it ends
                Path second = save(part, Range.ALL, "second");
                assertThat(second).as("seed %d", seed).hasSameBinaryContentAs(first);
            }
            for (int i = 0; i < 20; i++) {
                assertSameAt(trace, part, random.nextLong(range.from(), range.to()), range);
            }
        }
    }

    private static long between(Trace trace, Random random) {
        return random.nextLong(trace.start() - 2, trace.end() + 3);
    }

    private static void assertSameAt(Trace trace, Trace part, long t, Range range) {
        for (Lane lane : trace.lanes()) {
            Lane same = part.lane(lane.id());
            Span now = trace.spanAt(lane, t);
            Span then = same == null ? null : part.spanAt(same, t);
            if (t < trace.end()) { // what goes on then has no end in the file
                assertThat(line(part, then)).isEqualTo(line(trace, now));
                assertThat(stack(part, same, t)).isEqualTo(stack(trace, lane, t));
            }
            if (now != null && then != null) {
                assertThat(then.start()).isEqualTo(Math.max(range.from(), now.start()));
            }
        }
    }

    private static List<String> stack(Trace trace, @Nullable Lane lane, long t) {
        return lane == null
                ? List.of()
                : trace.stackAt(lane, t).stream().map(span -> line(trace, span)).toList();
    }

    private static String line(Trace trace, @Nullable Span span) {
        return span == null
                ? "none"
                : span.activity()
                        + trace.label(span.label())
                        + " order "
                        + span.request()
                        + " arg "
                        + span.arg();
    }

    @Test
    void aSpanWithVeryManyMarksDoesNotKeepThem() throws IOException {
        Recorder recorder = Recorder.ofPast(64 << 20, Vocabulary.NONE);
        Lane lane = recorder.laneAt(5, "ui", "ui", LaneKind.UI);
        lane.beginAt(5, Activity.RUNNING, recorder.label("frames"), 0, 0);
        for (int i = 0; i < 20_000; i++) {
            lane.markAt(5 + i / 2, CommonMark.PULSE, 0, 0, i);
        }
        lane.endAt(20_000);
        lane.beginAt(30_000, Activity.WAITING, 0, 3, 4);
        lane.closeAt(30_000);
        Recorder open = Recorder.ofPast(64 << 20, Vocabulary.NONE);
        Lane never = open.laneAt(5, "ui", "ui", LaneKind.UI);
        never.beginAt(6, Activity.RUNNING, 0, 0, 0);
        for (int i = 0; i < 20_000; i++) {
            never.markAt(6, CommonMark.PULSE, 0, 0, i);
        }
        for (Recorder each : List.of(recorder, open)) {
            each.trace().advance();
            Path file = save(each.trace(), Range.ALL, "marks");
            assertThat(Dump.of(open(file).trace())).isEqualTo(Dump.of(each.trace()));
        }
    }

    @Test
    void bookmarksAndLossesAreKept() throws IOException {
        Trace trace = RandomTrace.of(1).trace();
        List<Bookmark> bookmarks =
                List.of(new Bookmark(trace.end(), "the end"), new Bookmark(trace.start(), ""));
        Path file = folder.resolve("b" + TraceFile.SUFFIX);
        TraceFile.save(trace, Range.ALL, bookmarks, new Losses(3, 4), file, Progress.UNSEEN);
        OpenedTrace opened = open(file);
        assertThat(opened.bookmarks()).containsExactly(bookmarks.get(1), bookmarks.get(0));
        assertThat(opened.losses()).isEqualTo(new Losses(3, 4));
    }

    @Test
    void whatWasLetGoIsCountedAndNotInvented() throws IOException {
        Recorder recorder = Recorder.ofPast(2 << 20, Vocabulary.NONE);
        Trace trace = recorder.trace();
        Lane busy = recorder.laneAt(0, "busy", "cook", LaneKind.PLATFORM);
        Lane calm = recorder.laneAt(0, "calm", "cook", LaneKind.PLATFORM);
        calm.beginAt(1, Activity.WAITING, recorder.label("rail"), 0, 0);
        for (int i = 1; i <= 300_000; i++) {
            busy.beginAt(i * 10L, Activity.RUNNING, i % 7, i % 100, 0);
            if (i % 1000 == 0) {
                trace.advance();
            }
        }
        trace.advance();
        assertThat(trace.stats().released()).isPositive();
        OpenedTrace opened = open(save(trace, Range.ALL, "late"));
        assertThat(opened.losses()).isEqualTo(new Losses(0, trace.stats().released()));
        assertThat(opened.trace().start()).isEqualTo(trace.start());
        assertThat(opened.trace().end()).isEqualTo(trace.end());
        Lane stillCalm = opened.trace().lanes().get(1);
        Span span = opened.trace().spanAt(stillCalm, trace.start());
        assertThat(span).isNotNull();
        assertThat(span.activity()).isEqualTo(Activity.WAITING);
        assertThat(Dump.events(opened.trace(), opened.trace().lanes().getFirst()))
                .endsWith(Dump.events(trace, busy).getLast());
    }

    @Test
    void aTraceThatGoesOnIsSavedUpToOneInstant() throws IOException {
        try (Recorder recorder = Recorder.start(8 << 20, Vocabulary.NONE)) {
            Lane lane = recorder.lane("cook-1", "cook", LaneKind.PLATFORM);
            lane.begin(Activity.RUNNING, recorder.label("chop"), 7, 0);
            lane.mark(CommonMark.PROGRESS, 0, 7, 500);
            recorder.trace().advance();
            Path file = save(recorder.trace(), Range.ALL, "live");
            lane.end();
            Trace then = open(file).trace();
            Span span = then.spanAt(then.lanes().getFirst(), then.end());
            assertThat(span).isNotNull();
            assertThat(span.request()).isEqualTo(7);
            assertThat(span.open()).isTrue();
        }
    }

    private Path save(Trace trace, Range range, String name) throws IOException {
        Path file = folder.resolve(name + TraceFile.SUFFIX);
        Saved saved = TraceFile.save(trace, range, List.of(), file, Progress.UNSEEN);
        assertThat(saved.bytes()).isEqualTo(Files.size(file));
        return file;
    }

    private static OpenedTrace open(Path file) throws IOException {
        return TraceFile.open(file, Vocabularies.of(RestaurantVocabulary.ALL), Progress.UNSEEN);
    }
}
