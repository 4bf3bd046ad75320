package brigade.ui.restaurant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brigade.measure.OrderLatencies;
import brigade.measure.Quantiles;
import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;
import brigade.trace.Trace;

import org.junit.jupiter.api.Test;

class StatusFiguresTest {
    private static final long SECOND = 1_000_000_000L;

    private final Recorder recorder = Recorder.ofPast(4 << 20, RestaurantVocabulary.ALL);
    private final Trace trace = recorder.trace();
    private final OrderLatencies latencies = new OrderLatencies(trace);
    private final Lane guests = recorder.laneAt(0, "guests", "guests", LaneKind.PLATFORM);
    private final Lane till = recorder.laneAt(0, "cashier-1", "cashier", LaneKind.PLATFORM);

    @Test
    void ratesAndLatenciesAreOfTheLastHalfMinute() {
        order(1, 1, 2); // too long ago at second 50
        order(2, 15, 25);
        order(3, 18, 38);
        order(4, 45, 60);

        StatusFigures figures = at(50);

        assertThat(figures.served()).isEqualTo(2);
        assertThat(figures.perSecond()).isEqualTo(2 / 30.0, within(1e-9));
        assertThat(figures.latencyMillis().p50()).isEqualTo(10_000, within(10.0));
        assertThat(figures.latencyMillis().p99()).isEqualTo(20_000, within(20.0));
        assertThat(figures.totals().served()).isEqualTo(3);
        assertThat(figures.totals().inFlight()).isEqualTo(1);
        assertThat(figures.balanced()).isTrue();
    }

    @Test
    void atTheStartNothingHasBeenServed() {
        order(1, 1, 2);

        StatusFigures figures = at(0.5);

        assertThat(figures.served()).isZero();
        assertThat(figures.latencyMillis()).isEqualTo(Quantiles.NONE);
    }

    @Test
    void anOrderWithTwoEndsIsOutOfBalance() {
        order(1, 1, 2);
        order(2, 1, 3);
        Lane cook = recorder.laneAt(0, "cook-1", "cook", LaneKind.PLATFORM);
        cook.markAt(4 * SECOND, OrderStage.FAILED, 0, 2, 0);

        assertThat(at(3.5).balanced()).isTrue();
        assertThat(at(5).balanced()).isFalse();
        assertThat(at(5).totals().failed()).isEqualTo(1);
    }

    @Test
    void anOrderThatWasServedWithoutHavingComeIsOutOfBalance() {
        order(1, 1, 2);
        till.markAt(3 * SECOND, OrderStage.PAID, 0, 2, 1250);

        assertThat(at(2.5).balanced()).isTrue();
        assertThat(at(4).balanced()).isFalse();
    }

    @Test
    void anOrderThatIsCookedWithoutHavingComeIsOutOfBalance() {
        order(1, 1, 2);
        till.markAt(3 * SECOND, OrderStage.FIRED, 0, 2, 0);

        assertThat(at(4).balanced()).isFalse();
    }

    @Test
    void whoWasThereBeforeTheTraceBeganHasCome() {
        till.markAt(SECOND, OrderStage.CHARGED, 0, 1, 0);
        till.markAt(2 * SECOND, OrderStage.PAID, 0, 1, 1250);
        order(2, 3, 4);

        assertThat(at(1.5).totals().inFlight()).isEqualTo(1);
        assertThat(at(1.5).balanced()).isTrue();
        assertThat(at(5).totals().arrived()).isEqualTo(2);
        assertThat(at(5).balanced()).isTrue();
    }

    private void order(int number, long placed, long paid) {
        guests.markAt(placed * SECOND, OrderStage.PLACED, 0, number, 0);
        till.markAt(paid * SECOND, OrderStage.PAID, 0, number, 1250);
    }

    private StatusFigures at(double seconds) {
        recorder.lastsUntil(90 * SECOND);
        trace.advance();
        return StatusFigures.at(trace, latencies, (long) (seconds * SECOND));
    }

    @Test
    void theTimeInWhichTheWholeProgramStoodStillCountsForNoRate() {
        order(1, 25, 30);
        order(2, 31, 39);
        Lane program = recorder.laneAt(0, "whole program", "standstill", LaneKind.PLATFORM);
        program.beginAt(32 * SECOND, Activity.SLEEPING, recorder.label("program stopped"), 0, 0);
        program.endAt(38 * SECOND);

        assertThat(at(50).perSecond()).isEqualTo(2 / 24.0, within(1e-9));
    }
}
