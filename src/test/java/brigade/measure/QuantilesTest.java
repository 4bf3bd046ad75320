package brigade.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.stream.LongStream;

class QuantilesTest {

    @Test
    void areTheValuesThatSoManyDoNotExceed() {
        long[] hundredDownToOne = LongStream.rangeClosed(1, 100).map(i -> 101 - i).toArray();

        assertThat(Quantiles.of(hundredDownToOne, 1)).isEqualTo(new Quantiles(50, 99, 100));
    }

    @Test
    void areDividedIntoTheUnit() {
        assertThat(Quantiles.of(new long[] {2_500}, 1e3)).isEqualTo(new Quantiles(2.5, 2.5, 2.5));
    }

    @Test
    void areZeroWhereNothingWasMeasured() {
        assertThat(Quantiles.of(new long[0], 1)).isEqualTo(Quantiles.NONE);
        assertThat(Quantiles.millisOfMicros(new Distribution().soFar())).isEqualTo(Quantiles.NONE);
    }
}
