package brigade.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.RestaurantVocabulary;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class TraceTest {

    private final Recorder recorder = Recorder.ofPast(64 << 20, RestaurantVocabulary.ALL);
    private final Trace trace = recorder.trace();
    private final int chop = recorder.label("chop");
    private final int rail = recorder.label("rail");

    @Test
    void aConsumerCannotTakeInWhatIsNew() {
        Recorder recorder = Recorder.ofPast(1 << 20, Vocabulary.NONE);
        Lane lane = recorder.laneAt(0, "a", "a", LaneKind.PLATFORM);
        Trace trace = recorder.trace();
        trace.advance();

        assertThatThrownBy(() -> trace.spans(lane, 0, 10, _ -> trace.advance()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a consumer of a trace cannot take in what is new");
        trace.spans(lane, 0, 10, _ -> assertThat(trace.tryAdvance()).isZero());
        assertThat(trace.advance()).isZero();
    }

    @Test
    void aSpanEndsWhereTheNextBegins() {
        Lane lane = recorder.laneAt(0, "cook-1", "cook", LaneKind.PLATFORM);
        lane.beginAt(100, Activity.RUNNING, chop, 7, 3);
        lane.markAt(150, CommonMark.PROGRESS, 0, 7, 500);
        lane.beginAt(200, Activity.WAITING, rail, 0, 0);
        trace.advance();

        assertThat(trace.spanAt(lane, 99)).isEqualTo(span(1, Activity.IDLE, 0, 0, 0, 0, 100));
        assertThat(trace.spanAt(lane, 100))
                .isEqualTo(span(1, Activity.RUNNING, chop, 7, 3, 100, 200));
        assertThat(trace.spanAt(lane, 199))
                .isEqualTo(span(1, Activity.RUNNING, chop, 7, 3, 100, 200));
        assertThat(trace.spanAt(lane, 200))
                .isEqualTo(span(1, Activity.WAITING, rail, 0, 0, 200, Long.MAX_VALUE));
        assertThat(trace.label(chop)).isEqualTo("chop");
    }

    @Test
    void aLaneIsThereFromOpeningToClosing() {
        Lane lane = recorder.laneAt(10, "cook-1", "cook", LaneKind.PLATFORM);
        lane.beginAt(20, Activity.RUNNING, chop, 1, 0);
        lane.closeAt(30);
        trace.advance();

        assertThat(trace.spanAt(lane, 9)).isNull();
        assertThat(trace.spanAt(lane, 29)).isEqualTo(span(1, Activity.RUNNING, chop, 1, 0, 20, 30));
        assertThat(trace.spanAt(lane, 30)).isNull();
        assertThat(trace.end()).isEqualTo(30);
    }

    @Test
    void nothingIsSeenBeforeItIsTakenIn() {
        Lane lane = recorder.laneAt(0, "cook-1", "cook", LaneKind.PLATFORM);
        assertThat(trace.lanes()).isEmpty();
        trace.advance();
        lane.beginAt(5, Activity.RUNNING, chop, 1, 0);
        assertThat(trace.spanAt(lane, 6))
                .isEqualTo(span(1, Activity.IDLE, 0, 0, 0, 0, Long.MAX_VALUE));
        assertThat(trace.advance()).isEqualTo(1);
        assertThat(trace.advance()).isZero();
        assertThat(trace.spanAt(lane, 6)).extracting(Span::activity).isEqualTo(Activity.RUNNING);
    }

    @Test
    void earlierThanTheNewestEventCountsAsWithIt() {
        Lane lane = recorder.laneAt(100, "x", "x", LaneKind.PLATFORM);
        lane.beginAt(200, Activity.RUNNING, chop, 0, 0);
        lane.markAt(150, CommonMark.NOTE, 0, 0, 0);
        trace.advance();
        assertThat(trace.next(lane, 199)).extracting(Event::time).isEqualTo(200L);
        assertThat(trace.previous(lane, Long.MAX_VALUE)).extracting(Event::time).isEqualTo(200L);
    }

    @Test
    void theNewestMarkOfASpanIsFoundUpToTheInstant() {
        Lane lane = recorder.laneAt(0, "cook-1", "cook", LaneKind.PLATFORM);
        lane.beginAt(100, Activity.RUNNING, chop, 7, 0);
        lane.markAt(110, CommonMark.PROGRESS, 0, 7, 100);
        lane.markAt(120, CommonMark.PROGRESS, 0, 7, 200);
        lane.markAt(121, CommonMark.NOTE, 0, 7, 1);
        lane.beginAt(130, Activity.RUNNING, chop, 8, 0);
        trace.advance();
        Span first = trace.spanAt(lane, 125);
        Span second = trace.spanAt(lane, 140);

        assertThat(first).isNotNull();
        assertThat(second).isNotNull();
        assertThat(trace.markWithin(lane, first, CommonMark.PROGRESS, 109)).isEqualTo(-1);
        assertThat(trace.markWithin(lane, first, CommonMark.PROGRESS, 115)).isEqualTo(100);
        assertThat(trace.markWithin(lane, first, CommonMark.PROGRESS, 999)).isEqualTo(200);
        assertThat(trace.markWithin(lane, second, CommonMark.PROGRESS, 999)).isEqualTo(-1);
    }

    @Test
    void spansAndMarksOfARangeComeInOrder() {
        Lane lane = recorder.laneAt(0, "cook-1", "cook", LaneKind.PLATFORM);
        for (int i = 1; i <= 10; i++) {
            lane.beginAt(i * 100L, Activity.RUNNING, chop, i, 0);
            lane.markAt(i * 100L + 50, CommonMark.NOTE, 0, i, 0);
        }
        lane.closeAt(1100);
        trace.advance();
        List<Integer> spans = new ArrayList<>();
        List<Integer> marks = new ArrayList<>();
        trace.spans(lane, 250, 501, span -> spans.add(span.request()));
        trace.marks(lane, 250, 550, mark -> marks.add(mark.request()));
        assertThat(spans).containsExactly(2, 3, 4, 5);
        assertThat(marks).containsExactly(2, 3, 4);
        spans.clear();
        trace.spans(lane, -50, 5000, span -> spans.add(span.request()));
        assertThat(spans).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void stepsGoToTheNearestEventOfALaneOfAnOrderAndOfAll() {
        Lane one = recorder.laneAt(0, "cook-1", "cook", LaneKind.PLATFORM);
        Lane two = recorder.laneAt(1, "cook-2", "cook", LaneKind.PLATFORM);
        one.beginAt(100, Activity.RUNNING, chop, 1, 0);
        two.beginAt(110, Activity.RUNNING, chop, 2, 0);
        one.markAt(120, OrderStage.PASSED, 0, 1, 0);
        two.markAt(130, CommonMark.NOTE, 0, 1, 0);
        trace.advance();

        assertThat(trace.next(one, 100)).extracting(Event::time).isEqualTo(120L);
        assertThat(trace.next(one, 120)).isNull();
        assertThat(trace.previous(one, 100)).extracting(Event::time).isEqualTo(0L);
        assertThat(trace.next(100)).extracting(Event::lane, Event::time).containsExactly(2, 110L);
        assertThat(trace.previous(120))
                .extracting(Event::lane, Event::time)
                .containsExactly(2, 110L);
        assertThat(trace.nextOfRequest(1, 100))
                .extracting(Event::lane, Event::time)
                .containsExactly(1, 120L);
        assertThat(trace.nextOfRequest(1, 120))
                .extracting(Event::lane, Event::time)
                .containsExactly(2, 130L);
        assertThat(trace.previousOfRequest(1, 130)).extracting(Event::time).isEqualTo(120L);
        assertThat(trace.previousOfRequest(2, 110)).isNull();
    }

    @Test
    void theWayOfAnOrderLeadsThroughTheLanes() {
        Lane server = recorder.laneAt(0, "server-1", "server", LaneKind.PLATFORM);
        Lane cook = recorder.laneAt(0, "cook-1", "cook", LaneKind.PLATFORM);
        cook.markAt(30, OrderStage.FIRED, 0, 5, 0);
        cook.beginAt(31, Activity.RUNNING, chop, 5, 0);
        cook.beginAt(40, Activity.WAITING, rail, 0, 0);
        server.markAt(10, OrderStage.TAKEN, 0, 5, 2);
        server.beginAt(11, Activity.RUNNING, recorder.label("take order"), 5, 18);
        server.markAt(20, OrderStage.HUNG, 0, 5, 0);
        server.endAt(21);
        trace.advance();

        RequestPath way = trace.path(5);
        assertThat(way.spans()).extracting(Span::lane).containsExactly(1, 2);
        assertThat(way.spans()).extracting(Span::end).containsExactly(21L, 40L);
        assertThat(way.marks())
                .extracting(Event::mark)
                .containsExactly(OrderStage.TAKEN, OrderStage.HUNG, OrderStage.FIRED);
        assertThat(trace.path(6).spans()).isEmpty();
    }

    @Test
    void aCounterKeepsItsValueUntilTheNext() {
        Counter rails = recorder.counter("rail", "orders");
        rails.setAt(100, 4);
        rails.setAt(200, 9);
        trace.advance();
        assertThat(trace.valueAt(rails, 99, -1)).isEqualTo(-1);
        assertThat(trace.valueAt(rails, 100, -1)).isEqualTo(4);
        assertThat(trace.valueAt(rails, 199, -1)).isEqualTo(4);
        assertThat(trace.valueAt(rails, 5000, -1)).isEqualTo(9);
        assertThat(trace.counter("rail")).isSameAs(rails);
        assertThat(trace.counter("pass")).isNull();
    }

    @Test
    void aRecorderThatIsOffRecordsNothing() {
        Recorder off = Recorder.off();
        Lane lane = off.lane("cook-1", "cook", LaneKind.PLATFORM);
        lane.begin(Activity.RUNNING, chop, 1, 1);
        lane.mark(CommonMark.NOTE, 0, 1, 1);
        lane.close();
        off.counter("rail", "orders").set(3);
        off.trace().advance();
        assertThat(off.trace().stats().events()).isZero();
        assertThat(off.trace().lanes()).isEmpty();
    }

    @Test
    void aBudgetTooSmallIsRefused() {
        assertThatThrownBy(() -> Recorder.start(1000, RestaurantVocabulary.ALL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 1 MiB");
    }

    @Test
    void labelsAreTheSameForTheSameText() {
        assertThat(recorder.label("chop")).isEqualTo(chop).isNotEqualTo(rail);
        assertThat(recorder.label("")).isZero();
        assertThat(trace.label(99)).isEmpty();
    }

    @Test
    void manyLabelsKeepTheirTexts() {
        for (int i = 0; i < 1000; i++) {
            assertThat(trace.label(recorder.label("label " + i))).isEqualTo("label " + i);
        }
        assertThat(trace.label(chop)).isEqualTo("chop");
    }

    @Test
    void aLaneMayKeepTheIdItHadElsewhere() {
        Lane cook = recorder.laneAt(0, 7, "cook-1", "cook", "", LaneKind.PLATFORM);
        Lane next = recorder.laneAt(0, "cook-2", "cook", LaneKind.PLATFORM);
        trace.advance();
        assertThat(trace.lane(7)).isSameAs(cook);
        assertThat(next.id()).isEqualTo(8);
    }

    @Test
    void thePastStartsWithItsEarliestLaneAndMayEndAfterItsLastEvent() {
        recorder.laneAt(50, "cook-1", "cook", LaneKind.PLATFORM);
        recorder.laneAt(20, "cook-2", "cook", LaneKind.PLATFORM);
        trace.advance();
        assertThat(trace.start()).isEqualTo(20);
        assertThat(trace.end()).isEqualTo(50);
        recorder.lastsUntil(900);
        trace.advance();
        assertThat(trace.end()).isEqualTo(900);
    }

    @Test
    void timesOfALaneAndOfACounterNeverDecrease() {
        long ahead = System.nanoTime() + 3_600_000_000_000L;
        Lane truck = recorder.laneAt(1, "truck-1", "truck", LaneKind.PROCESS);
        truck.beginAt(ahead, Activity.IO, 0, 1, 0);
        truck.mark(OrderStage.PAID, 0, 1, 0);
        truck.begin(Activity.RUNNING, 0, 1, 0);
        truck.close();
        Counter counter = recorder.counter("truck cpu", "µs");
        counter.setAt(ahead, 1);
        counter.set(2);
        trace.advance();
        List<Long> times = new ArrayList<>();
        trace.events(truck, 0, Long.MAX_VALUE, event -> times.add(event.time()));
        assertThat(times).containsExactly(1L, ahead, ahead, ahead, ahead);
        assertThat(truck.closedAt()).isEqualTo(ahead);
        assertThat(trace.valueAt(counter, ahead, 0)).isEqualTo(2);
        assertThat(trace.valueAt(counter, ahead - 1, 0)).isZero();
    }

    @Test
    void liveEndsWhereLanesAgreeNotAtTheNewestEvent() {
        try (Recorder live = Recorder.start(16 << 20, RestaurantVocabulary.ALL)) {
            Lane lane = live.lane("cook-1", "cook", LaneKind.PLATFORM);
            long ahead = System.nanoTime() + 3_600_000_000_000L;
            lane.beginAt(ahead, Activity.RUNNING, chop, 1, 0);
            live.trace().advance();
            assertThat(live.trace().end()).isLessThan(ahead);
        }
    }

    private static Span span(
            int lane, Activity activity, int label, int request, int arg, long start, long end) {
        Span.About about = new Span.About(label, request, arg);
        return new Span(lane, activity, Known.RECORDED, about, start, end);
    }
}
