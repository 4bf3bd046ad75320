package brigade.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Random;

class ConfidenceIntervalTest {

    @Test
    void ofEqualSamplesIsTheirValue() {
        assertThat(mean(3, 3, 3, 3)).isEqualTo(new ConfidenceInterval(3, 3, 3));
    }

    @Test
    void ofManySamplesIsAsWideAsTheirStandardErrorSays() {
        double[] samples = new Random(7).doubles(400).toArray(); // 0 … 1, deviation 0.289

        ConfidenceInterval mean = mean(samples);

        double margin = 1.96 * Math.sqrt(1 / 12.0 / 400);
        assertThat(mean.estimate()).isEqualTo(Arrays.stream(samples).average().orElseThrow());
        assertThat(mean.high() - mean.estimate()).isEqualTo(margin, within(margin / 5));
        assertThat(mean.estimate() - mean.low()).isEqualTo(margin, within(margin / 5));
    }

    @Test
    void ofOneSampleIsThatSample() {
        assertThat(mean(5)).isEqualTo(new ConfidenceInterval(5, 5, 5));
    }

    private static ConfidenceInterval mean(double... samples) {
        return ConfidenceInterval.bootstrap(
                samples.length,
                chosen -> Arrays.stream(chosen).mapToDouble(k -> samples[k]).average().orElse(0),
                new Random(1));
    }
}
