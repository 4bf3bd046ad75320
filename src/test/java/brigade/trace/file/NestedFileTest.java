package brigade.trace.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Activity;
import brigade.trace.Known;
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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spans of other programs lie in each other, and do so in the files that are made of them. */
class NestedFileTest {

    @TempDir Path folder = Path.of("");

    private Trace open(String json) throws IOException {
        return open(Files.writeString(folder.resolve("nested.json"), json));
    }

    private static Trace open(Path file) throws IOException {
        return TraceFile.open(file, Vocabularies.of(RestaurantVocabulary.ALL), Progress.UNSEEN)
                .trace();
    }

    private Path save(Trace trace) throws IOException {
        Path file = folder.resolve("saved" + TraceFile.SUFFIX);
        TraceFile.save(trace, Range.ALL, List.of(), file, Progress.UNSEEN);
        return file;
    }

    private static List<String> levels(Trace trace) {
        Lane lane = trace.lanes().getFirst();
        List<String> lines = new ArrayList<>();
        List<Lane> levels = trace.levels(lane);
        for (int depth = 0; depth < levels.size(); depth++) {
            String level = depth + " ";
            trace.spans(
                    levels.get(depth),
                    Long.MIN_VALUE,
                    Long.MAX_VALUE,
                    span -> {
                        if (!span.plainIdle()) {
                            lines.add(level + line(trace, span));
                        }
                    });
        }
        return lines;
    }

    private static String line(Trace trace, Span span) {
        return "%s %d-%s"
                .formatted(
                        trace.label(span.label()),
                        span.start(),
                        span.open() ? "" : Long.toString(span.end()));
    }

    @Test
    void spansLieInEachOtherByTime() throws IOException {
        Trace trace =
                open(
                        """
                        [{"ph":"X","tid":1,"name":"decode","ts":45,"dur":10},
                        {"ph":"B","tid":1,"name":"request","ts":0},
                        {"ph":"X","tid":1,"name":"parse","ts":5,"dur":20},
                        {"ph":"X","tid":1,"name":"fetch","ts":40,"dur":30},
                        {"ph":"X","tid":1,"name":"query","ts":30,"dur":60},
                        {"ph":"E","tid":1,"ts":100},
                        {"ph":"X","tid":1,"name":"next","ts":100,"dur":1}]
                        """);
        List<String> levels =
                List.of(
                        "0 request 0-100000",
                        "0 next 100000-101000",
                        "1 parse 5000-25000",
                        "1 query 30000-90000",
                        "2 fetch 40000-70000",
                        "3 decode 45000-55000");
        assertThat(levels(trace)).isEqualTo(levels);

        Path file = save(trace);
        Trace again = open(file);
        assertThat(levels(again)).isEqualTo(levels);
        assertThat(Dump.of(again)).isEqualTo(Dump.of(trace));
        byte[] first = Files.readAllBytes(file);
        assertThat(save(again)).hasBinaryContent(first);
    }

    /** Rounding lets one begin a little before the one before it ends. */
    @Test
    void neighboursThatOverlapDoNotLieInEachOther() throws IOException {
        Trace trace =
                open(
                        """
                        [{"ph":"X","name":"all","ts":0,"dur":50},
                        {"ph":"X","name":"a","ts":0,"dur":10.001},
                        {"ph":"X","name":"b","ts":10,"dur":10.001},
                        {"ph":"X","name":"c","ts":20,"dur":10.001}]
                        """);

        assertThat(levels(trace))
                .containsExactly(
                        "0 all 0-50000", "1 a 0-10000", "1 b 10000-20000", "1 c 20000-30001");
    }

    /** A complete event, and the instants that a viewer makes of it, which cuts to nanoseconds. */
    private record Complete(String who, long begin, long end) {
        static @Nullable Complete of(String line) {
            Matcher found = COMPLETE.matcher(line);
            if (!found.find()) {
                return null;
            }
            long begin = (long) (Double.parseDouble(found.group(2)) * 1000);
            long length = (long) (Double.parseDouble(found.group(3)) * 1000);
            return new Complete(found.group(1), begin, begin + length);
        }

        boolean liesIn(Complete other) {
            return other.begin <= begin && other.end >= end - CUT;
        }
    }

    /** By so much each of them may be cut otherwise, nanoseconds. */
    private static final long CUT = 1;

    private static final Pattern COMPLETE =
            Pattern.compile(
                    "\"ph\":\"X\",\"pid\":\\d+,\"tid\":(\\d+),\"ts\":([\\d.-]+),\"dur\":([\\d.]+)");

    /** What Perfetto wants: of two complete events of a lane one is in the other or after it. */
    @Test
    void completeEventsLieInEachOther() throws IOException {
        int nested = 0;
        for (long seed = 0; seed < 60; seed++) {
            Path file = save(RandomTrace.of(seed).trace());
            String json = new String(Unpacked.of(file), StandardCharsets.UTF_8);
            Map<String, List<Complete>> open = new HashMap<>();
            for (String line : json.split("\n", -1)) {
                Complete event = Complete.of(line);
                if (event != null && event.end > event.begin + CUT) {
                    List<Complete> around = open.computeIfAbsent(event.who, _ -> new ArrayList<>());
                    around.removeIf(it -> it.end <= event.begin + CUT);
                    nested += around.isEmpty() ? 0 : 1;
                    if (!around.stream().allMatch(event::liesIn)) {
                        fail("seed %d: %s lies half in one of %s", seed, line, around);
                    }
                    around.add(event);
                }
            }
        }
        assertThat(nested).isGreaterThan(1000);
    }

    /** So deep there are no levels: there a frame is a beginning and an end. */
    @Test
    void anyDepthComesBack() throws IOException {
        Recorder recorder = Recorder.ofPast(16 << 20, Vocabulary.NONE);
        Lane lane = recorder.laneAt(0, "deep", "", LaneKind.PLATFORM);
        for (int i = 0; i < 300; i++) {
            lane.enterAt(i, Activity.RUNNING, Known.RECORDED, recorder.label("f" + i % 3), 0, i);
        }
        for (int i = 0; i < 250; i++) {
            lane.leaveAt(300 + i / 2);
        }
        recorder.trace().advance();

        Trace again = open(save(recorder.trace()));

        assertThat(Dump.of(again)).isEqualTo(Dump.of(recorder.trace()));
        assertThat(again.framesAt(again.lanes().getFirst(), 1000)).hasSize(50);
    }

    private record Modelled(long begin, long end, String name) {}

    /** Any spans, against a look at each instant: the deepest is the one that began last. */
    @Test
    void whatIsDeepestIsSeenWhateverOverlaps() throws IOException {
        for (long seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            Modelled[] spans = new Modelled[1 + random.nextInt(30)];
            StringBuilder json = new StringBuilder("[");
            for (int i = 0; i < spans.length; i++) {
                long begin = 2L * random.nextInt(200) + (i == 0 ? 0 : 1);
                spans[i] = new Modelled(begin, begin + 1 + random.nextInt(100), "s" + i);
                json.append(
                        "{\"ph\":\"X\",\"ts\":%d,\"dur\":%d,\"name\":\"%s\"},"
                                .formatted(begin, spans[i].end - begin, spans[i].name));
            }
            Trace trace = open(json.append("]").toString());
            Lane lane = trace.lanes().getFirst();
            boolean distinct =
                    Arrays.stream(spans).mapToLong(Modelled::begin).distinct().count()
                            == spans.length;
            for (long t = 0; t < 520 && distinct; t++) {
                long at = t;
                String deepest =
                        Arrays.stream(spans)
                                .filter(span -> span.begin <= at && span.end > at)
                                .max(Comparator.comparingLong(Modelled::begin))
                                .map(Modelled::name)
                                .orElse("");
                Span span = trace.spanAt(lane, at * 1000);
                assertThat(span == null ? "" : trace.label(span.label()))
                        .as("seed %d at %d", seed, t)
                        .isEqualTo(deepest);
                List<Span> stack = trace.stackAt(lane, at * 1000);
                assertThat(stack.isEmpty() ? "" : trace.label(stack.getLast().label()))
                        .isEqualTo(deepest);
                for (int i = 1; i < stack.size(); i++) {
                    assertThat(stack.get(i).start())
                            .isGreaterThanOrEqualTo(stack.get(i - 1).start());
                    assertThat(stack.get(i).end()).isLessThanOrEqualTo(stack.get(i - 1).end());
                }
            }
        }
    }
}
