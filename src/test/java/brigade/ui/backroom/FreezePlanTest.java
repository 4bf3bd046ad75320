package brigade.ui.backroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreezePlanTest {
    @ParameterizedTest
    @CsvSource({
        "10000000, 3.5e9",
        "10000000, 2e8",
        "1000000000, 1.9e9",
        "1000000000000, 2e9",
        "1, 1e9",
        "10000000, 0"
    })
    void takesAboutThreeSecondsAtTheMeasuredRate(long count, double rate) {
        FreezePlan plan = FreezePlan.of(count, rate);

        assertThat(plan.request().count()).isLessThanOrEqualTo(count);
        if (count > 1) {
            assertThat(plan.nanos()).isBetween(2_000_000_000L, 4_000_000_000L);
        }
    }
}
