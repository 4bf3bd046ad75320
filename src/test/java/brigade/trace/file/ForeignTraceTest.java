package brigade.trace.file;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;
import brigade.trace.Trace;
import brigade.trace.Vocabulary;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Chrome traces of other programs. */
class ForeignTraceTest {

    @TempDir Path folder = Path.of("");

    private OpenedTrace open(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("foreign.json"), json);
        return TraceFile.open(file, Vocabularies.of(RestaurantVocabulary.ALL), Progress.UNSEEN);
    }

    private List<String> onlyLane(String events) throws IOException {
        OpenedTrace opened = open("{\"traceEvents\":[" + events + "]}");
        assertThat(opened.trace().vocabulary()).isSameAs(Vocabulary.NONE);
        return Dump.events(opened.trace(), opened.trace().lanes().getFirst());
    }

    @Test
    void ofNestedSpansTheDeepestIsShown() throws IOException {
        assertThat(
                        onlyLane(
                                """
                                {"ph":"X","pid":1,"tid":1,"ts":10,"dur":30,"name":"outer"},
                                {"ph":"X","pid":1,"tid":1,"ts":15,"dur":10,"name":"inner"},
                                {"ph":"X","pid":1,"tid":1,"ts":15,"dur":5,"name":"innermost"}
                                """))
                .containsExactly(
                        "10000: IDLE '' order 0 arg 0",
                        "10000: RUNNING 'outer' order 0 arg 0",
                        "15000: RUNNING 'inner' order 0 arg 0",
                        "15000: RUNNING 'innermost' order 0 arg 0",
                        "20000: RUNNING 'inner' order 0 arg 0",
                        "25000: RUNNING 'outer' order 0 arg 0",
                        "40000: IDLE '' order 0 arg 0");
    }

    @Test
    void beginningsAndEndsArePaired() throws IOException {
        assertThat(
                        onlyLane(
                                """
                                {"ph":"E","tid":1,"ts":0.5},
                                {"ph":"B","tid":1,"ts":1,"name":"a"},
                                {"ph":"B","tid":1,"ts":2,"name":"b"},
                                {"ph":"X","tid":1,"ts":2.5,"dur":0.25,"name":"x"},
                                {"ph":"E","tid":1,"ts":3},
                                {"ph":"E","tid":1,"ts":4},
                                {"ph":"B","tid":1,"ts":5,"name":"open"}
                                """))
                .containsExactly(
                        "500: IDLE '' order 0 arg 0",
                        "1000: RUNNING 'a' order 0 arg 0",
                        "2000: RUNNING 'b' order 0 arg 0",
                        "2500: RUNNING 'x' order 0 arg 0",
                        "2750: RUNNING 'b' order 0 arg 0",
                        "3000: RUNNING 'a' order 0 arg 0",
                        "4000: IDLE '' order 0 arg 0",
                        "5000: RUNNING 'open' order 0 arg 0");
    }

    @Test
    void anyOrderAnyFieldsTextsForNumbers() throws IOException {
        assertThat(
                        onlyLane(
                                """
                                {"name":"late","ts":"20.5","dur":"1e1","tid":"t","pid":"p","ph":"X"},
                                {"args":{"data":{"deep":[[{"x":1}]],"s":"y"}},"ph":"i","s":"t",
                                 "name":"now","ts":12,"tid":"t","pid":"p","sf":3},
                                {"ph":"X","pid":"p","tid":"t","ts":10,"dur":5,"name":"early","cat":"io"},
                                """))
                .containsExactly(
                        "10000: IDLE '' order 0 arg 0",
                        "10000: IO 'early' order 0 arg 0",
                        "12000: NOTE 'now' order 0 arg 0",
                        "15000: IDLE '' order 0 arg 0",
                        "20500: RUNNING 'late' order 0 arg 0",
                        "30500: IDLE '' order 0 arg 0");
    }

    @Test
    void spansThatOverlapEndWhenTheyEnd() throws IOException {
        assertThat(
                        onlyLane(
                                """
                                {"ph":"X","ts":0,"dur":10,"name":"a"},
                                {"ph":"X","ts":5,"dur":10,"name":"b"},
                                {"ph":"X","ts":20,"dur":0,"name":"none"},
                                {"ph":"X","ts":20,"name":"nothing"}
                                """))
                .containsExactly(
                        "0: IDLE '' order 0 arg 0",
                        "0: RUNNING 'a' order 0 arg 0",
                        "5000: RUNNING 'b' order 0 arg 0",
                        "15000: IDLE '' order 0 arg 0",
                        "20000: NOTE 'none' order 0 arg 0",
                        "20000: NOTE 'nothing' order 0 arg 0");
    }

    @Test
    void anEndOfAnotherNameEndsNothingAndIsTold() throws IOException {
        OpenedTrace opened =
                open(
                        """
                        [{"ph":"M","pid":3,"tid":3,"name":"thread_name","args":{"name":"main"},"ts":0},
                        {"ph":"B","pid":3,"tid":3,"name":"whole","ts":5},
                        {"ph":"B","pid":3,"tid":3,"name":"part","ts":8},
                        {"ph":"E","pid":3,"tid":3,"name":"part","ts":7},
                        {"ph":"E","pid":3,"tid":3,"name":"part","ts":9},
                        {"ph":"i","pid":3,"tid":3,"name":"last","ts":11}]
                        """);
        assertThat(Dump.events(opened.trace(), opened.trace().lanes().getFirst()))
                .containsExactly(
                        "5000: IDLE '' order 0 arg 0",
                        "5000: RUNNING 'whole' order 0 arg 0",
                        "8000: RUNNING 'part' order 0 arg 0",
                        "9000: RUNNING 'whole' order 0 arg 0",
                        "11000: NOTE 'last' order 0 arg 0");
        assertThat(opened.warnings())
                .containsExactly("1 event ends a span that is not open at that time: left out.");
    }

    @Test
    void anEndEndsTheOuterSpanThatHasItsName() throws IOException {
        assertThat(
                        onlyLane(
                                """
                                {"ph":"B","ts":0,"name":"a"},
                                {"ph":"B","ts":1,"name":"b"},
                                {"ph":"E","ts":2,"name":"a"},
                                {"ph":"E","ts":3,"name":"b"}
                                """))
                .containsExactly(
                        "0: IDLE '' order 0 arg 0",
                        "0: RUNNING 'a' order 0 arg 0",
                        "1000: RUNNING 'b' order 0 arg 0",
                        "3000: IDLE '' order 0 arg 0");
    }

    @Test
    void numbersMayBeTextsEverywhere() throws IOException {
        Trace trace =
                open("""
                {"traceEvents":[
                {"ph":"M","pid":"5","tid":"-1","ts":"7","name":"process_name","args":{"name":"engine"}},
                {"ph":"M","pid":"5","tid":"51","ts":"7","name":"thread_name","args":{"name":"script"}},
                {"ph":"X","pid":"5","tid":"51","ts":"7","dur":"300","name":"go"},
                {"ph":"X","pid":"5","tid":"51","ts":"9","dur":"0","name":"tick"}]}
                """)
                        .trace();
        assertThat(trace.lanes())
                .extracting(Lane::toString)
                .containsExactly("script (engine, lane 1)");
        assertThat(Dump.events(trace, trace.lanes().getFirst()))
                .containsExactly(
                        "7000: IDLE '' order 0 arg 0",
                        "7000: RUNNING 'go' order 0 arg 0",
                        "9000: NOTE 'tick' order 0 arg 0",
                        "307000: IDLE '' order 0 arg 0");
    }

    @Test
    void anEndMayComeWhileSomethingInsideGoesOn() throws IOException {
        assertThat(
                        onlyLane(
                                """
                                {"ph":"B","ts":0,"name":"a"},
                                {"ph":"X","ts":1,"dur":5,"name":"x"},
                                {"ph":"E","ts":3},
                                {"ph":"B","ts":4,"name":"b"},
                                {"ph":"E","ts":5}
                                """))
                .containsExactly(
                        "0: IDLE '' order 0 arg 0",
                        "0: RUNNING 'a' order 0 arg 0",
                        "1000: RUNNING 'x' order 0 arg 0",
                        "4000: RUNNING 'b' order 0 arg 0",
                        "5000: RUNNING 'x' order 0 arg 0",
                        "6000: IDLE '' order 0 arg 0");
    }

    @Test
    void threadsAreLanesOfTheirProcess() throws IOException {
        Trace trace =
                open("""
                [{"ph":"M","pid":7,"name":"process_name","args":{"name":"browser"}},
                {"ph":"M","pid":7,"name":"process_sort_index","args":{"sort_index":2}},
                {"ph":"M","pid":8,"name":"process_sort_index","args":{"sort_index":1}},
                {"ph":"M","pid":7,"tid":3000000000,"name":"thread_name",
                 "args":{"name":"main"}},
                {"ph":"M","pid":7,"tid":5,"name":"thread_sort_index",
                 "args":{"sort_index":-1}},
                {"ph":"X","pid":7,"tid":3000000000,"ts":5,"dur":1,"name":"x"},
                {"ph":"X","pid":7,"tid":5,"ts":3,"dur":1,"name":"x"},
                {"ph":"X","pid":8,"tid":5,"ts":4,"dur":1,"name":"x"},
                {"ph":"X","pid":8,"tid":"io","ts":4,"dur":1,"name":"x"},
                {"ph":"M","pid":9,"tid":9,"name":"thread_name","args":{"name":"silent"}}
                """)
                        .trace();
        assertThat(trace.lanes())
                .extracting(Lane::toString)
                .containsExactly(
                        "thread 5 (process 8, lane 1)",
                        "thread io (process 8, lane 2)",
                        "thread 5 (browser, lane 3)",
                        "main (browser, lane 4)");
        assertThat(trace.start()).isEqualTo(3000);
        assertThat(trace.end()).isEqualTo(6000);
    }

    @Test
    void lanesOfOneNameStandWithTheirProcess() throws IOException {
        Trace trace =
                open("""
                [{"ph":"M","pid":4,"tid":0,"name":"process_name","args":{"name":"Window"}},
                {"ph":"M","pid":5,"tid":0,"name":"process_name","args":{"name":"Tab"}},
                {"ph":"M","pid":6,"tid":0,"name":"process_name","args":{"name":"Tab"}},
                {"ph":"M","pid":7,"tid":0,"name":"process_name","args":{"name":"Tab"}},
                {"ph":"M","pid":4,"tid":1,"name":"thread_name","args":{"name":"main"}},
                {"ph":"M","pid":5,"tid":1,"name":"thread_name","args":{"name":"main"}},
                {"ph":"X","pid":4,"tid":1,"ts":0,"dur":9,"name":"open"},
                {"ph":"X","pid":5,"tid":1,"ts":1,"dur":5,"name":"draw"},
                {"ph":"X","pid":6,"tid":1,"ts":1,"dur":5,"name":"draw"}]
                """)
                        .trace();
        List<String> lanes =
                List.of(
                        "main (Window, lane 1)",
                        "main (Tab 5, lane 2)",
                        "thread 1 (Tab 6, lane 3)");
        assertThat(trace.lanes()).extracting(Lane::toString).isEqualTo(lanes);
        assertThat(trace.lanes()).extracting(Lane::role).containsOnly("");

        Path saved = folder.resolve("saved.json.gz");
        TraceFile.save(trace, Range.ALL, List.of(), saved, Progress.UNSEEN);
        Trace again =
                TraceFile.open(saved, Vocabularies.of(RestaurantVocabulary.ALL), Progress.UNSEEN)
                        .trace();
        assertThat(again.lanes()).extracting(Lane::toString).isEqualTo(lanes);
        assertThat(again.lanes())
                .extracting(Lane::process)
                .containsExactly("Window", "Tab 5", "Tab 6");
    }

    @Test
    void aNameWithoutLettersIsNone() throws IOException {
        Trace trace =
                open("""
                [{"ph":"M","pid":4,"tid":0,"name":"process_name","args":{"name":""}},
                {"ph":"M","pid":4,"tid":1,"name":"thread_name","args":{"name":" "}},
                {"ph":"X","pid":4,"tid":1,"ts":0,"dur":9,"name":"open"}]
                """)
                        .trace();
        assertThat(trace.lanes())
                .extracting(Lane::toString)
                .containsExactly("thread 1 (process 4, lane 1)");
    }

    @Test
    void countersMayHaveSeveralSeries() throws IOException {
        Trace trace =
                open("""
                [{"ph":"C","pid":1,"ts":20,"name":"heap","args":{"used":7.5,"free":1}},
                {"ph":"C","pid":1,"ts":10,"name":"heap","args":{"used":3}},
                {"ph":"C","pid":1,"ts":10,"name":"load","args":{"value":2}}]
                """)
                        .trace();
        assertThat(Dump.of(trace).subList(1, 7))
                .containsExactly(
                        "heap used (counter 1) ",
                        "10000: 3",
                        "20000: 8",
                        "heap free (counter 2) ",
                        "20000: 1",
                        "load (counter 3) ");
    }

    @Test
    void aListMayLackItsEnd() throws IOException {
        String event = "[{\"ph\":\"X\",\"ts\":0,\"dur\":10,\"name\":\"a\"},\n";
        OpenedTrace opened = open(event);
        assertThat(opened.trace().lanes()).hasSize(1);
        assertThat(opened.warnings())
                .containsExactly("The list of events has no end: the file may have been cut off.");
    }

    @Test
    void whatIsNotShownIsCounted() throws IOException {
        OpenedTrace opened =
                open(
                        """
                        \uFEFF {"displayTimeUnit":"ms","traceEvents":[
                        {"ph":"b","ts":1,"id":1,"name":"async"},
                        {"ph":"X","ts":0,"dur":10,"name":"a"},
                        {"ph":"e","ts":2,"id":1,"name":"async"}],"stackFrames":{"1":{"name":"f"}}}
                        """);
        assertThat(opened.warnings()).hasSize(1).first().asString().startsWith("2 events are of");
    }

    @Test
    void anOwnFileWithoutItsHeaderStillShowsItsLanes() throws IOException {
        Path file = folder.resolve("own.json.gz");
        Recorder recorder = Recorder.ofPast(1 << 20, Vocabulary.NONE);
        Lane lane = recorder.laneAt(0, "cook-1", "cook", LaneKind.PLATFORM);
        lane.beginAt(5, Activity.IO, recorder.label("oven"), 0, 0);
        lane.endAt(9);
        recorder.trace().advance();
        Trace trace = recorder.trace();
        TraceFile.save(trace, Range.ALL, List.of(new Bookmark(5, "here")), file, Progress.UNSEEN);
        String json = new String(Unpacked.of(file), StandardCharsets.UTF_8);
        OpenedTrace opened = open(json.replace("\"otherData\"", "\"metadata\""));
        assertThat(opened.trace().vocabulary()).isSameAs(Vocabulary.NONE);
        assertThat(opened.bookmarks()).extracting(Bookmark::note).containsExactly("here");
        assertThat(opened.trace().lanes())
                .extracting(Lane::toString)
                .containsExactly("cook-1 (cook, lane 1)");
        assertThat(Dump.events(opened.trace(), opened.trace().lanes().getFirst()))
                .contains("5: IO 'oven' order 0 arg 0");
    }
}
