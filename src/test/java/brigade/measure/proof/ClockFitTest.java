package brigade.measure.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brigade.measure.proof.ClockFit.Sample;

import org.junit.jupiter.api.Test;

import java.util.List;

class ClockFitTest {

    private static final long BURST = 100;

    @Test
    void oneBurstGivesItsLeastOffset() {
        ClockFit fit =
                ClockFit.of(
                        List.of(
                                new Sample(5_040, 1_000),
                                new Sample(5_013, 1_010),
                                new Sample(5_090, 1_020)),
                        BURST);

        assertThat(fit.toNanos(5_013)).isEqualTo(1_010);
        assertThat(fit.toNanos(9_003)).isEqualTo(5_000);
        assertThat(fit.toNanos(4_003)).isZero();
        assertThat(fit.drift()).isZero();
    }

    @Test
    void betweenTwoBurstsItTakesTheLine() {
        ClockFit fit =
                ClockFit.of(List.of(new Sample(11_010, 1_000), new Sample(1_010, -9_000)), BURST);

        assertThat(fit.toNanos(1_010)).isEqualTo(-9_000);
        assertThat(fit.toNanos(6_010)).isEqualTo(-4_000);

        ClockFit drifting =
                ClockFit.of(List.of(new Sample(1_000, 0), new Sample(12_000, 10_000)), BURST);

        assertThat(drifting.toNanos(6_500)).isEqualTo(5_000);
        assertThat(drifting.toNanos(500)).isEqualTo(-500);
        assertThat(drifting.toNanos(13_000)).isEqualTo(11_000);
        assertThat(drifting.drift()).isEqualTo(1_000);
    }

    @Test
    void withoutAnyItSaysSo() {
        assertThatThrownBy(() -> ClockFit.of(List.of(), BURST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("clock");
    }
}
