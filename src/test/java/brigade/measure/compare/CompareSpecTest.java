package brigade.measure.compare;

import static brigade.server.Model.EVENT_LOOP;
import static brigade.server.Model.THREAD_POOL;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import brigade.restaurant.Mix;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

class CompareSpecTest {
    private final CompareSpec spec =
            CompareSpec.standard()
                    .withModels(List.of(THREAD_POOL))
                    .withMix(new Mix(3, 0, 0, 7, 0))
                    .withCustomersPerSecond(12.5)
                    .withMeasured(Duration.ofMillis(1_500))
                    .withSeed(42)
                    .withSweep(true);

    @Test
    void reachesTheOtherProcessUnchanged() {
        assertThat(SpecWords.read(THREAD_POOL, SpecWords.write(spec))).isEqualTo(spec);
    }

    @Test
    void namesTheCommandThatRepeatsIt() {
        assertThat(spec.command())
                .isEqualTo(
                        "brigade compare --models thread-pool --mix dish=3,user-action=7"
                                + " --customers 12.5 --seconds 1.5 --warm-up 2 --seed 42 --sweep");
        assertThat(spec.withMix(Mix.UPLOAD_DAY).command()).contains("--mix upload-day");
    }

    @Test
    void aSweepTakesLonger() {
        assertThat(spec.estimate()).isGreaterThan(spec.withSweep(false).estimate());
    }

    @Test
    void saysWhatIsAllowed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> spec.withModels(List.of()))
                .withMessageContaining("at least one model");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> spec.withModels(List.of(EVENT_LOOP, EVENT_LOOP)))
                .withMessageContaining("named twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> spec.withCustomersPerSecond(Double.NaN))
                .withMessageContaining("allowed are 0.1 to 100000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> spec.withMeasured(Duration.ofMillis(499)))
                .withMessageContaining("allowed are 0.5 to 3600");
    }
}
