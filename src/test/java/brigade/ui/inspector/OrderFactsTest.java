package brigade.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Activity;
import brigade.trace.CommonMark;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;

import org.junit.jupiter.api.Test;

import java.util.Objects;

class OrderFactsTest {
    private static final long SECOND = 1_000_000_000L;

    private final Recorder recorder = Recorder.ofPast(1 << 20, RestaurantVocabulary.ALL);
    private final Lane guests = recorder.laneAt(0, "guests", "guests", LaneKind.PLATFORM);
    private final Lane server = recorder.laneAt(0, "server-1", "server", LaneKind.PLATFORM);

    @Test
    void tellsTheStagesUpToTheInstant() {
        guests.markAt(SECOND, OrderStage.PLACED, 0, 1, 0);
        server.markAt(3 * SECOND, OrderStage.TAKEN, 0, 1, 0);
        server.markAt(5 * SECOND, OrderStage.HUNG, 0, 1, 0);
        guests.markAt(9 * SECOND, CommonMark.NOTE, 0, 0, 0);
        recorder.trace().advance();

        OrderFacts facts = Objects.requireNonNull(OrderFacts.at(recorder.trace(), 1, 4 * SECOND));

        assertThat(facts.stage()).isEqualTo(OrderStage.TAKEN);
        assertThat(facts.ended()).isFalse();
        assertThat(facts.stages())
                .containsExactly(
                        new OrderFacts.Reached(OrderStage.PLACED, 0, 2 * SECOND, "guests", true),
                        new OrderFacts.Reached(
                                OrderStage.TAKEN, 2 * SECOND, SECOND, "server-1", false));
        assertThat(facts.total()).isBetween(3 * SECOND, 3 * SECOND + 2000);
        assertThat(facts.ofStage()).as("the newest stage, not all of them").isEqualTo(SECOND);
    }

    @Test
    void whatHasEndedIsToldWithAllThatItTook() {
        guests.markAt(SECOND, OrderStage.PLACED, 0, 1, 0);
        server.markAt(3 * SECOND, OrderStage.TAKEN, 0, 1, 0);
        server.markAt(5 * SECOND, OrderStage.PAID, 0, 1, 0);
        recorder.lastsUntil(20 * SECOND);
        recorder.trace().advance();

        OrderFacts facts = Objects.requireNonNull(OrderFacts.at(recorder.trace(), 1, 9 * SECOND));
        assertThat(facts.ofStage()).isEqualTo(4 * SECOND);
    }

    @Test
    void anUnknownOrderHasNoFacts() {
        assertThat(OrderFacts.at(recorder.trace(), 5, SECOND)).isNull();
    }

    @Test
    void noStageTookTheTimeInWhichTheWholeProgramStoodStill() {
        guests.markAt(SECOND, OrderStage.PLACED, 0, 1, 0);
        server.markAt(9 * SECOND, OrderStage.TAKEN, 0, 1, 0);
        Lane program = recorder.laneAt(0, "whole program", "standstill", LaneKind.PLATFORM);
        program.beginAt(2 * SECOND, Activity.SLEEPING, recorder.label("program stopped"), 0, 0);
        program.endAt(8 * SECOND);
        recorder.lastsUntil(20 * SECOND);
        recorder.trace().advance();

        OrderFacts facts = Objects.requireNonNull(OrderFacts.at(recorder.trace(), 1, 10 * SECOND));

        assertThat(facts.stages())
                .containsExactly(
                        new OrderFacts.Reached(OrderStage.PLACED, 0, 2 * SECOND, "guests", true),
                        new OrderFacts.Reached(
                                OrderStage.TAKEN, 2 * SECOND, SECOND, "server-1", false));
        assertThat(facts.total()).isEqualTo(3 * SECOND);
    }
}
