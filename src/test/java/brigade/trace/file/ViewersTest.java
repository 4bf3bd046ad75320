package brigade.trace.file;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Perfetto and speedscope ask of a file. */
class ViewersTest {

    private static final Pattern SPAN =
            Pattern.compile("\"ph\":\"X\",\"pid\":2,\"tid\":1,\"ts\":([^,]+),\"dur\":([^,]+),");

    @TempDir Path folder = Path.of("");

    private String json(Recorder recorder, List<Bookmark> bookmarks) throws IOException {
        recorder.trace().advance();
        Path file = folder.resolve("viewed.json.gz");
        TraceFile.save(recorder.trace(), Range.ALL, bookmarks, file, Progress.UNSEEN);
        return new String(Unpacked.of(file), StandardCharsets.UTF_8);
    }

    @Test
    void eachEventIsAsTheFormatHasIt() throws IOException {
        Recorder recorder = Recorder.ofPast(1 << 20, Visit.VOCABULARY);
        Lane server = recorder.laneAt(1_000_000, "server-1", "server", LaneKind.PLATFORM);
        Lane cook = recorder.laneAt(1_000_000, "cook-1", "cook", LaneKind.VIRTUAL);
        server.beginAt(1_002_000, Activity.RUNNING, recorder.label("take order"), 7, 3);
        server.markAt(1_002_500, Visit.TURNED_AWAY, 0, 7, 0);
        server.endAt(1_006_000);
        cook.beginAt(1_008_000, Activity.BLOCKED, recorder.label("pan"), 7, 0);
        cook.closeAt(1_009_001);
        recorder.counter("rail", "orders").setAt(1_004_000, 5);
        assertThat(json(recorder, List.of(new Bookmark(1_004_000, "here"))))
                .isEqualTo(
                        """
                        {"displayTimeUnit":"ns","otherData":{"format":"brigade trace","version":1,\
                        "base":"1000000","end":9.001,"dropped":0,"released":0,"vocabulary":{"name":"visits","stages":[\
                        {"name":"came","outcome":"none","argument":"lateness","servedBy":"server"},\
                        {"name":"turned away","outcome":"rejected","argument":"nothing","servedBy":""}],\
                        "terms":[{"label":"pan","activity":"blocked","argument":"lock","key":""}],\
                        "counters":[{"name":"queue","unit":"people","key":"","shown":"true"},\
                        {"name":"set rate","unit":"","key":"","shown":"false"}],\
                        "roles":[{"name":"server","stands":"group","brief":"false"},\
                        {"name":"visitor","stands":"aside","brief":"true"}]}},\
                        "traceEvents":[
                        {"ph":"M","pid":1,"tid":0,"ts":0,"name":"process_name","args":{"name":"Brigade"}}
                        ,{"ph":"M","pid":1,"tid":0,"ts":0,"name":"process_sort_index","args":{"sort_index":1}}
                        ,{"ph":"M","pid":2,"tid":0,"ts":0,"name":"process_name","args":{"name":"server"}}
                        ,{"ph":"M","pid":2,"tid":0,"ts":0,"name":"process_sort_index","args":{"sort_index":2}}
                        ,{"ph":"M","pid":3,"tid":0,"ts":0,"name":"process_name","args":{"name":"cook"}}
                        ,{"ph":"M","pid":3,"tid":0,"ts":0,"name":"process_sort_index","args":{"sort_index":3}}
                        ,{"ph":"M","pid":2,"tid":1,"ts":0,"name":"thread_name","args":{"name":"server-1"}}
                        ,{"ph":"M","pid":2,"tid":1,"ts":0,"name":"thread_sort_index","args":{"sort_index":0}}
                        ,{"ph":"M","pid":2,"tid":1,"ts":0,"name":"brigade_lane",\
                        "args":{"name":"server-1","role":"server","kind":"platform","opened":0.000}}
                        ,{"ph":"M","pid":3,"tid":2,"ts":0,"name":"thread_name","args":{"name":"cook-1"}}
                        ,{"ph":"M","pid":3,"tid":2,"ts":0,"name":"thread_sort_index","args":{"sort_index":1}}
                        ,{"ph":"M","pid":3,"tid":2,"ts":0,"name":"brigade_lane",\
                        "args":{"name":"cook-1","role":"cook","kind":"virtual","opened":0.000,"closed":9.001}}
                        ,{"ph":"M","pid":1,"tid":0,"ts":0,"name":"brigade_counter",\
                        "args":{"series":"rail","name":"rail","unit":"orders"}}
                        ,{"ph":"i","pid":1,"tid":0,"ts":4.000,"s":"g","name":"here","cat":"bookmark"}
                        ,{"ph":"C","pid":1,"tid":0,"ts":4.000,"name":"rail","args":{"orders":5}}
                        ,{"ph":"X","pid":2,"tid":1,"ts":2.000,"dur":3.9999,"name":"take order",\
                        "cat":"running","cname":"thread_state_running","args":{"order":7,"arg":3}}
                        ,{"ph":"i","pid":2,"tid":1,"ts":2.500,"s":"t","name":"turned away",\
                        "cat":"turned away","args":{"order":7}}
                        ,{"ph":"X","pid":3,"tid":2,"ts":8.000,"dur":1.0009,"name":"pan",\
                        "cat":"blocked","cname":"terrible","args":{"order":7}}
                        ,{"ph":"s","pid":2,"tid":1,"ts":3.000,"id":7,"name":"order","cat":"order"}
                        ,{"ph":"f","pid":3,"tid":2,"ts":8.500,"id":7,"name":"order","cat":"order"}
                        ,{"ph":"M","pid":1,"tid":0,"ts":0,"name":"brigade_end","args":{"gaps":0}}
                        ]}\
                        """);
    }

    /** A viewer that adds in floating point and cuts to nanoseconds sees no two spans overlap. */
    @Test
    void spansDoNotOverlapInFloatingPoint() throws IOException {
        Random random = new Random(9);
        Recorder recorder = Recorder.ofPast(32 << 20, RestaurantVocabulary.ALL);
        Lane lane = recorder.laneAt(random.nextLong() >> 8, "cook-1", "cook", LaneKind.PLATFORM);
        long t = lane.openedAt();
        for (int i = 0; i < 50_000; i++) {
            lane.beginAt(t, Activity.RUNNING, 0, i, 0);
            t += random.nextInt(8) == 0 ? random.nextInt(2_000_000_000) : random.nextInt(3);
        }
        Matcher spans = SPAN.matcher(json(recorder, List.of()));
        double first = 0.1; // some viewers count from the first event
        double end = Double.NEGATIVE_INFINITY;
        long cutEnd = Long.MIN_VALUE;
        int count = 0;
        for (; spans.find(); count++) {
            double start = Double.parseDouble(spans.group(1));
            double length = Double.parseDouble(spans.group(2));
            if (length > 0.001) {
                assertThat(start - first).isGreaterThanOrEqualTo(end);
                assertThat((long) (start * 1000)).isGreaterThanOrEqualTo(cutEnd);
                end = start - first + length;
                cutEnd = (long) (start * 1000) + (long) (length * 1000);
            }
        }
        assertThat(count).isEqualTo(50_000);
    }

    @Test
    void anArrowFollowsAnOrderFromLaneToLane() throws IOException {
        Recorder recorder = Recorder.ofPast(1 << 20, RestaurantVocabulary.ALL);
        Lane a = recorder.laneAt(0, "a", "", LaneKind.PLATFORM);
        Lane b = recorder.laneAt(0, "b", "", LaneKind.PLATFORM);
        a.beginAt(10_000, Activity.RUNNING, 0, 7, 0);
        a.beginAt(20_000, Activity.BLOCKED, 0, 7, 0); // still the same lane
        a.beginAt(30_000, Activity.RUNNING, 0, 8, 0); // an order that stays there
        b.beginAt(35_000, Activity.RUNNING, 0, 7, 0);
        a.beginAt(40_000, Activity.RUNNING, 0, 7, 0);
        a.endAt(50_000);
        b.endAt(60_000);
        List<String> arrows =
                json(recorder, List.of())
                        .lines()
                        .filter(line -> line.contains("\"cat\":\"order\""))
                        .map(line -> line.replaceAll("[^\\d.stf]+", " ").strip())
                        .toList();
        assertThat(arrows).hasSize(3);
        assertThat(arrows.get(0)).contains("s").contains("11.000 7");
        assertThat(arrows.get(1)).contains("t").contains("36.000 7");
        assertThat(arrows.get(2)).contains("f").contains("41.000 7");
    }
}
