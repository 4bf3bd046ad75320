package brigade.trace;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.RestaurantVocabulary;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

class RetentionTest {

    @Test
    void theOldestIsLetGoAndCounted() {
        Recorder recorder = Recorder.ofPast(2 << 20, RestaurantVocabulary.ALL);
        Trace trace = recorder.trace();
        Lane lane = recorder.laneAt(0, "cook-1", "cook", LaneKind.PLATFORM);
        for (int i = 1; i <= 500_000; i++) {
            lane.beginAt(i, Activity.RUNNING, i % 7, i % 100, 0);
            if (i % 1000 == 0) {
                trace.advance();
            }
        }
        trace.advance();
        TraceStats stats = trace.stats();
        assertThat(stats.events()).isEqualTo(500_001);
        assertThat(stats.dropped()).isZero();
        assertThat(stats.released()).isGreaterThan(300_000);
        assertThat(stats.bytes()).isLessThanOrEqualTo(stats.budgetBytes());
        assertThat(trace.start()).isBetween(400_000L, 500_000L);
        Span oldest = trace.spanAt(lane, trace.start());
        assertThat(oldest).isNotNull();
        assertThat(oldest.start()).isEqualTo(trace.start());
        assertThat(trace.spanAt(lane, trace.start() - 1)).isNull();
        List<Span> kept = new ArrayList<>();
        trace.spans(lane, 0, 600_000, kept::add);
        assertThat(kept).hasSize((int) (stats.events() - stats.released()));
    }

    @Test
    void aBurstBeyondTheCeilingIsDroppedAndCounted() {
        Recorder recorder = Recorder.ofPast(1 << 20, RestaurantVocabulary.ALL);
        Lane lane = recorder.laneAt(0, "cook-1", "cook", LaneKind.PLATFORM);
        for (int i = 1; i <= 1_000_000; i++) {
            lane.beginAt(i, Activity.RUNNING, 0, 0, 0);
        }
        recorder.trace().advance();
        TraceStats stats = recorder.trace().stats();
        assertThat(stats.dropped()).isPositive();
        assertThat(stats.events() + stats.dropped()).isEqualTo(1_000_001);
    }

    @Test
    void lanesThatEndedGoWithTheirLastChunk() {
        Recorder recorder = Recorder.ofPast(1 << 20, RestaurantVocabulary.ALL);
        Trace trace = recorder.trace();
        for (int i = 1; i <= 20_000; i++) {
            Lane lane = recorder.laneAt(i * 10L, "request-" + i, "request", LaneKind.VIRTUAL);
            lane.markAt(i * 10L, OrderStage.PLACED, 0, i, 0);
            lane.beginAt(i * 10L + 1, Activity.RUNNING, 0, i, 0);
            lane.markAt(i * 10L + 5, OrderStage.PAID, 0, i, 10);
            lane.closeAt(i * 10L + 6);
            if (i % 100 == 0) {
                trace.advance();
            }
        }
        trace.advance();
        assertThat(trace.stats().dropped()).isZero();
        assertThat(trace.stats().bytes()).isLessThanOrEqualTo(trace.stats().budgetBytes());
        assertThat(trace.lanes()).hasSizeLessThan(2000).hasSizeGreaterThan(100);
        assertThat(trace.lane(1)).isNull();
        assertThat(trace.requests().totals(Long.MAX_VALUE - 1))
                .isEqualTo(new Totals(20_000, 20_000, 0, 0, 0, 200_000, Map.of()));
    }

    /** Orders from 1, of which some marks are lost. */
    private static void serve(
            Recorder recorder, int orders, IntPredicate placed, IntPredicate paid) {
        Lane lane = recorder.laneAt(0, "cook-1", "cook", LaneKind.PLATFORM);
        for (int i = 1; i <= orders; i++) {
            if (placed.test(i)) {
                lane.markAt(i * 10L, OrderStage.PLACED, 0, i, 0);
            }
            for (int step = 1; step <= 4; step++) {
                lane.beginAt(i * 10L + step, Activity.RUNNING, 0, i, 0);
            }
            if (paid.test(i)) {
                lane.markAt(i * 10L + 5, OrderStage.PAID, 0, i, 10);
            }
            if (i % 100 == 0) {
                recorder.trace().advance();
            }
        }
        recorder.trace().advance();
    }

    @Test
    void ordersThatLostAMarkKeepNoOthers() {
        Recorder recorder = Recorder.ofPast(1 << 20, RestaurantVocabulary.ALL);
        Trace trace = recorder.trace();
        serve(recorder, 40_000, order -> order != 300, order -> order != 100);
        RequestBook orders = trace.requests();
        assertThat(trace.stats().dropped()).isZero();
        assertThat(trace.stats().bytes()).isLessThanOrEqualTo(trace.stats().budgetBytes());
        assertThat(orders.totals(Long.MAX_VALUE - 1))
                .isEqualTo(new Totals(39_999, 39_999, 0, 0, 1, 399_990, Map.of()));
        assertThat(orders.at(101, OrderStage.PAID)).as("on the page of 100").isLessThan(2000);
        for (int order : new int[] {300, 600, 5000, 20_000}) {
            assertThat(orders.at(order, OrderStage.PAID)).isEqualTo(RequestBook.NEVER);
        }
        List<Integer> present = new ArrayList<>();
        orders.present(trace.end(), state -> present.add(state.request()));
        assertThat(present).containsExactly(100);
    }

    /** Rows of requests let go are used again. */
    @Test
    void anOrderHasNothingOfThoseLetGoBeforeIt() {
        Recorder recorder = Recorder.ofPast(1 << 20, RestaurantVocabulary.ALL);
        Trace trace = recorder.trace();
        Lane lane = recorder.laneAt(0, "cook-1", "cook", LaneKind.PLATFORM);
        int orders = 60_000;
        for (int i = 1; i <= orders; i++) {
            lane.markAt(i * 10L, OrderStage.PLACED, 0, i, 7);
            if (i < orders - 100) {
                lane.markAt(i * 10L + 1, OrderStage.TAKEN, 0, i, 3);
                lane.markAt(i * 10L + 5, OrderStage.PAID, 0, i, 10);
            }
            if (i % 100 == 0) {
                trace.advance();
            }
        }
        trace.advance();

        RequestBook book = trace.requests();
        assertThat(book.at(1, OrderStage.PLACED)).as("was let go").isEqualTo(RequestBook.NEVER);
        assertThat(book.at(orders, OrderStage.TAKEN)).isEqualTo(RequestBook.NEVER);
        assertThat(book.at(orders, OrderStage.PAID)).isEqualTo(RequestBook.NEVER);
        assertThat(book.state(orders, trace.end()))
                .extracting(RequestState::stage, RequestState::place)
                .containsExactly(OrderStage.PLACED, -1);
        assertThat(book.totals(Long.MAX_VALUE - 1))
                .isEqualTo(
                        new Totals(
                                orders, orders - 101, 0, 0, 101, 10L * (orders - 101), Map.of()));
    }

    @Test
    void anOrderOfWhichTheArrivalWasLostHasNoLatency() {
        Recorder recorder = Recorder.ofPast(1 << 20, RestaurantVocabulary.ALL);
        serve(recorder, 100, order -> order != 50, _ -> true);
        List<Long> latencies = new ArrayList<>();
        recorder.trace().requests().latencies(0, Long.MAX_VALUE, latencies::add);
        assertThat(latencies).hasSize(99).allMatch(nanos -> nanos >= 0 && nanos < 2048);
    }

    @Test
    void ofManyOrdersWithoutAnEndTheNumbersAreKept() {
        Recorder recorder = Recorder.ofPast(1 << 20, RestaurantVocabulary.ALL);
        Trace trace = recorder.trace();
        serve(recorder, 100_000, _ -> true, order -> order % 200 != 0);
        assertThat(trace.stats().dropped()).isZero();
        assertThat(trace.stats().bytes()).isLessThanOrEqualTo(trace.stats().budgetBytes());
        assertThat(trace.requests().totals(Long.MAX_VALUE - 1))
                .isEqualTo(new Totals(100_000, 99_500, 0, 0, 500, 995_000, Map.of()));
        List<Integer> present = new ArrayList<>();
        trace.requests().present(trace.end(), state -> present.add(state.request()));
        assertThat(present).as("of a few pages").hasSizeBetween(1, 100).contains(100_000);
        assertThat(trace.start()).as("what is recorded keeps its room").isLessThan(960_000);

        Lane lane = trace.lanes().getFirst();
        lane.markAt(2_000_000, OrderStage.BILLED, 0, 200, 0);
        lane.markAt(2_000_000, OrderStage.PAID, 0, 200, 10);
        trace.advance();
        assertThat(trace.requests().totals(Long.MAX_VALUE - 1))
                .isEqualTo(new Totals(100_000, 99_501, 0, 0, 499, 995_010, Map.of()));
    }

    @Test
    void anEventTakesAtMost24BytesWithItsIndexes() {
        Recorder recorder = Recorder.ofPast(256 << 20, RestaurantVocabulary.ALL);
        List<Lane> lanes = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            lanes.add(recorder.laneAt(0, "lane-" + i, "cook", LaneKind.PLATFORM));
        }
        long t = 0;
        int order = 0;
        while (order < 120_000) { // about 2.6 million events: 22 an order, as at full pace
            order++;
            Lane lane = lanes.get(order % lanes.size());
            lane.markAt(++t, OrderStage.PLACED, 0, order, 0);
            for (Mark stage :
                    List.of(
                            OrderStage.TAKEN,
                            OrderStage.HUNG,
                            OrderStage.FIRED,
                            OrderStage.PASSED,
                            OrderStage.CARRIED)) {
                lane.beginAt(++t, Activity.WAITING, 0, order, 0);
                lane.markAt(++t, stage, 0, order, 0);
                lane.beginAt(++t, Activity.RUNNING, 0, order, 0);
            }
            lane.markAt(++t, OrderStage.DELIVERED, 0, order, 0);
            lane.markAt(++t, OrderStage.BILLED, 0, order, 0);
            lane.markAt(++t, OrderStage.CHARGED, 0, order, 0);
            lane.beginAt(++t, Activity.BLOCKED, 0, order, 0);
            lane.beginAt(++t, Activity.RUNNING, 0, order, 0);
            lane.markAt(++t, OrderStage.PAID, 0, order, 0);
        }
        recorder.trace().advance();
        TraceStats stats = recorder.trace().stats();
        assertThat((double) stats.bytes() / stats.events()).isLessThanOrEqualTo(24);
    }
}
