package brigade.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UiWatchTest {

    private final UiFixture ui = new UiFixture();

    @Test
    void measuresFromFrameToFrame() {
        UiWatch.Interval interval = ui.watch.interval();
        ui.frames(11);

        UiFigures figures = interval.figures();
        assertThat(figures.frames()).isEqualTo(10);
        assertThat(figures.gapMillis().p50()).isBetween(15.9, 16.1);
        assertThat(figures.gapMillis().max()).isBetween(15.9, 16.1);
        assertThat(figures.fps()).isBetween(56.0, 57.0);
    }

    @Test
    void aFreezeIsTheLongestGap() {
        UiWatch.Interval interval = ui.watch.interval();
        ui.frames(5);
        ui.heavySum(2_000);
        ui.frames(5);

        assertThat(interval.figures().gapMillis().max()).isBetween(2_010.0, 2_020.0);
    }

    @Test
    void anIntervalTakesNothingFromAnother() {
        UiWatch.Interval whole = ui.watch.interval();
        ui.heavySum(500);
        ui.frames(10);
        UiWatch.Interval second = ui.watch.interval();
        ui.frames(5);

        assertThat(second.figures().frames()).isEqualTo(5);
        assertThat(second.figures().frames()).isEqualTo(5);
        assertThat(whole.figures().frames()).isEqualTo(14);
        assertThat(second.figures().gapMillis().max()).isBetween(15.9, 16.1);
    }

    @Test
    void aHiddenWindowIsNoFreeze() {
        UiWatch.Interval interval = ui.watch.interval();
        ui.frames(3);
        ui.watch.rest();
        ui.clock.passMillis(60_000);
        ui.frames(3);

        assertThat(interval.figures().gapMillis().max()).isLessThan(17);
    }

    @Test
    void aRingIsLateFromWhenItWasDue() {
        UiWatch.Interval interval = ui.watch.interval();
        long due = ui.clock.getAsLong();
        ui.clock.passMillis(30);
        ui.watch.answered(1, due);

        assertThat(interval.figures().bells()).isEqualTo(1);
        assertThat(interval.figures().bellMillis().max()).isBetween(29.9, 30.1);
    }
}
