package brigade.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.trace.Activity;
import brigade.trace.Known;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;
import brigade.trace.Trace;
import brigade.trace.Vocabulary;
import brigade.ui.page.Texts;
import brigade.ui.page.Units;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the timeline tells of spans that lie in each other. */
class NestedTraceTest {
    private static final long MILLI = 1_000_000;
    private static final TimeWindow WINDOW = new TimeWindow(0, 100_000, 1000);

    private final Recorder recorder = Recorder.ofPast(1 << 20, Vocabulary.NONE);
    private final Trace trace = recorder.trace();
    private final Lane lane = recorder.laneOf("app", 0, "main", LaneKind.PLATFORM);

    @BeforeEach
    void record() {
        enter(0, "request");
        enter(5, "parse");
        lane.leaveAt(25 * MILLI);
        enter(30, "query");
        enter(40, "fetch");
        enter(45, "decode");
        lane.leaveAt(55 * MILLI);
        lane.leaveAt(70 * MILLI);
        lane.leaveAt(90 * MILLI);
        lane.leaveAt(100 * MILLI);
        recorder.lastsUntil(130 * MILLI);
        trace.advance();
    }

    private void enter(long millis, String name) {
        lane.enterAt(millis * MILLI, Activity.RUNNING, Known.RECORDED, recorder.label(name), 0, 0);
    }

    private List<String> times(long from, long to) {
        SpanTimes times = new SpanTimes(trace, new TimeRange(from * MILLI, to * MILLI));
        trace.lanes().forEach(times::take);
        assertThat(times.whole()).isTrue();
        return times.list().stream()
                .map(each ->
                        "%s %d: %d, %d"
                                .formatted(
                                        trace.label(each.label()),
                                        each.count(),
                                        each.total() / MILLI,
                                        each.own() / MILLI))
                .toList();
    }

    @Test
    void eachIsSummedInAllAndWithoutWhatLiesInIt() {
        assertThat(times(0, 100))
                .containsExactly(
                        "request 1: 100, 20",
                        "query 1: 60, 30",
                        "fetch 1: 30, 20",
                        "parse 1: 20, 20",
                        "decode 1: 10, 10");
        assertThat(times(50, 80))
                .containsExactlyInAnyOrder(
                        "request 1: 30, 0", "query 1: 30, 10", "fetch 1: 20, 15", "decode 1: 5, 5");
    }

    @Test
    void oneThatLiesInAnotherOfItsNameCountsOnce() {
        enter(200, "again");
        enter(210, "other");
        enter(220, "again");
        lane.leaveAt(230 * MILLI);
        lane.leaveAt(250 * MILLI);
        lane.leaveAt(260 * MILLI);
        enter(270, "again");
        lane.leaveAt(280 * MILLI);
        recorder.lastsUntil(300 * MILLI);
        trace.advance();

        assertThat(times(190, 300)).containsExactly("again 3: 70, 40", "other 1: 40, 30");
    }

    @Test
    void veryManyAreNotTakenWithinOneFrame() {
        for (int i = 0; i < 20_000; i++) {
            lane.enterAt(200 * MILLI + i, Activity.RUNNING, Known.RECORDED, 1, 0, 0);
        }
        trace.advance();

        SpanTimes times = new SpanTimes(trace, new TimeRange(0, 300 * MILLI));
        times.take(lane);

        assertThat(times.whole()).isFalse();
        assertThat(times.list().stream().mapToInt(SpanTimes.OfLabel::count).sum())
                .isBetween(5, 10_000);
    }

    @Test
    void levelsStandBelowTheirLaneWhereThePersonWantsThem() {
        LevelChoice levels = new LevelChoice(trace);
        assertThat(rows(levels.rows())).containsExactly("main");

        levels.toggle(lane.id());
        assertThat(rows(levels.rows())).containsExactly("main", "0", "1", "2", "3");
        assertThat(levels.isOpen(lane.id())).isTrue();

        levels.toggle(lane.id());
        assertThat(rows(levels.rows())).containsExactly("main");
    }

    @Test
    void aSearchFindsEachInItsLevel() {
        assertThat(found("request")).containsExactly("main", "0");
        assertThat(found("parse")).containsExactly("main", "1");
        assertThat(found("query")).containsExactly("main", "1");
        assertThat(found("fetch")).containsExactly("main", "2");
        assertThat(found("decode")).containsExactly("main", "3");
        assertThat(found("nowhere")).containsExactly("main");
    }

    private List<String> found(String word) {
        return rows(
                new LevelChoice(trace).found(WINDOW, label -> trace.label(label).contains(word)));
    }

    private List<String> rows(Map<Integer, List<Row.OfLevel>> levels) {
        TimelineRows.Wish wish =
                new TimelineRows.Wish(
                        LaneSort.NAME, TimelineRows.Wish.ALL, Set.of(), 0, _ -> 0, levels);
        return new RowSource(trace, new LaneOrder.ByProcess())
                .rows(WINDOW, wish).rows().stream()
                        .map(row ->
                                row instanceof Row.OfLevel(_, _, int depth)
                                        ? Integer.toString(depth)
                                        : "main")
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | 50 | decode · 10 ms; 10 ms of its own; main · running; in fetch in query in request
                    en | 35 | query · 60 ms; 30 ms of its own; main · running; in request
                    de | 95 | request · 100 ms; davon 20 ms selbst; main · läuft
                    en | 120 | idle · for 30 ms so far; main
                    """)
    void theLaneTellsInWhatTheDeepestLies(Locale locale, long millis, String text) {
        assertThat(hover(locale).of(lane, millis * MILLI, 1000).replace("\n", "; "))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | 1 | 35 | query · 60 ms; 30 ms of its own; main · running; in request
                    de | 0 | 35 | request · 100 ms; davon 20 ms selbst; main · läuft
                    en | 3 | 50 | decode · 10 ms; 10 ms of its own; main · running; in fetch in query in request
                    """)
    void aLevelTellsOfTheWholeSpan(Locale locale, int depth, long millis, String text) {
        Lane level = trace.levels(lane).get(depth);
        assertThat(hover(locale).of(lane, level, millis * MILLI, 1000).replace("\n", "; "))
                .isEqualTo(text);
        assertThat(hover(locale).of(lane, trace.levels(lane).get(2), 95 * MILLI, 1000)).isEmpty();
    }

    private HoverText hover(Locale locale) {
        Texts texts = new Texts(locale);
        return new HoverText(trace, new BarWords(trace, texts, false), texts, new Units(locale));
    }
}
