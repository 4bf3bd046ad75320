package brigade.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LoadEffectTest {

    private static final int FRAMES = 30;

    private final UiFixture ui = new UiFixture();
    private final PhaseSamples alone = new PhaseSamples("alone");
    private final PhaseSamples loaded = new PhaseSamples("loaded");

    @Test
    void whatLatenessBothPhasesShareIsNobodys() {
        for (int pair = 0; pair < 8; pair++) {
            stretch(alone, pair == 3 ? 50 : 0);
            stretch(loaded, pair == 3 ? 50 : 0);
        }

        LoadEffect comparison = LoadEffect.of(alone, loaded);

        assertThat(comparison.phase()).isEqualTo("loaded");
        assertThat(comparison.pairs()).isEqualTo(8);
        assertThat(comparison.lateMillisPerSecondMore()).isEqualTo(new ConfidenceInterval(0, 0, 0));
        assertThat(comparison.gapP99Ratio().estimate()).isEqualTo(1, within(0.001));
    }

    @Test
    void framesThatComeLateWithTheLoadAreItsLateTime() {
        for (int pair = 0; pair < 8; pair++) {
            stretch(alone, 0);
            stretch(loaded, 32); // gaps of 48 ms: 23 ms beyond 25, in 0.512 s
        }

        LoadEffect comparison = LoadEffect.of(alone, loaded);

        assertThat(comparison.lateMillisPerSecondMore().estimate())
                .isEqualTo(23 / 0.512, within(0.1));
        assertThat(comparison.lateMillisPerSecondMore().low()).isGreaterThan(40);
        assertThat(comparison.gapP99Ratio().low()).isEqualTo(3, within(0.01));
    }

    @Test
    void oneBadStretchOfEightLeavesTheBoundsWide() {
        for (int pair = 0; pair < 8; pair++) {
            stretch(alone, 0);
            stretch(loaded, pair == 5 ? 200 : 0);
        }

        ConfidenceInterval late = LoadEffect.of(alone, loaded).lateMillisPerSecondMore();

        assertThat(late.low()).isZero();
        assertThat(late.estimate()).isEqualTo(191 / 0.68 / 8, within(0.5));
        assertThat(late.high()).isGreaterThan(2 * late.estimate());
    }

    @Test
    void aPhaseTellsFromHowMuchItComes() {
        stretch(alone, 0);
        stretch(alone, 32);

        Phase phase = alone.phase(0);

        assertThat(phase.ui().frames()).isEqualTo(2 * FRAMES);
        assertThat(phase.seconds()).isEqualTo(2 * FRAMES * 0.016 + 0.032, within(1e-9));
        assertThat(phase.otherCores()).isEqualTo(0.5);
        assertThat(phase.stolenCores()).isEqualTo(0.25);
    }

    /** Thirty frames, one of them so much later than the others. */
    private void stretch(PhaseSamples phase, long late) {
        ui.frame();
        UiWatch.Interval interval = ui.watch.interval();
        ui.frames(FRAMES - 1);
        ui.clock.passMillis(late);
        ui.frame();
        phase.add(interval.samples(), 0.5, 0.25);
    }
}
