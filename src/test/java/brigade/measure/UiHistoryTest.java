package brigade.measure;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.trace.Recorder;

import org.junit.jupiter.api.Test;

class UiHistoryTest {

    private final UiFixture ui = new UiFixture();
    private final long start = ui.clock.getAsLong();

    @Test
    void readsTheSameFiguresFromTheTrace() {
        ui.frames(10);
        ui.watch.answered(1, ui.clock.getAsLong() - 3_000_000);
        ui.frame();

        UiFigures figures = now();
        assertThat(figures.frames()).isEqualTo(11);
        assertThat(figures.gapMillis()).isEqualTo(new Quantiles(16, 16, 16));
        assertThat(figures.bells()).isEqualTo(1);
        assertThat(figures.bellMillis().max()).isEqualTo(3);
    }

    @Test
    void seesAFreezeWhileItLasts() {
        ui.frames(2);
        ui.heavySum(700);

        assertThat(now().gapMillis().max()).isEqualTo(716);
        assertThat(now().gapMillis().p50()).isEqualTo(16);
    }

    @Test
    void aFreezeThatBeganBeforeTheStretchCountsFromThere() {
        ui.frames(2);
        long t0 = ui.clock.getAsLong() + 1_000_000;
        ui.heavySum(700);
        ui.watch.answered(1, ui.clock.getAsLong() - 3_000_000);
        ui.frames(2);

        UiFigures figures = new UiHistory(ui.trace()).between(t0, ui.clock.getAsLong());
        assertThat(figures.gapMillis().max()).isBetween(699.0, 716.0);
    }

    @Test
    void whoseWindowWasHiddenBeforeTheStretchHasNoGapThere() {
        ui.frames(2);
        ui.watch.rest();
        ui.clock.passMillis(1_000);
        ui.watch.answered(1, ui.clock.getAsLong());
        long t0 = ui.clock.getAsLong() + 1_000_000;
        ui.clock.passMillis(1_000);
        ui.frames(2);

        UiFigures figures = new UiHistory(ui.trace()).between(t0, ui.clock.getAsLong());
        assertThat(figures.gapMillis().max()).isEqualTo(16);
    }

    @Test
    void timeSpentHiddenIsNoGap() {
        ui.frames(2);
        ui.watch.rest();
        ui.clock.passMillis(5_000);
        ui.frames(2);

        assertThat(now().gapMillis().max()).isEqualTo(16);
    }

    @Test
    void aTraceWithoutAUiThreadHasNoFigures() {
        assertThat(new UiHistory(Recorder.off().trace()).between(0, 1)).isEqualTo(UiFigures.NONE);
    }

    private UiFigures now() {
        return new UiHistory(ui.trace()).between(start, ui.clock.getAsLong());
    }
}
