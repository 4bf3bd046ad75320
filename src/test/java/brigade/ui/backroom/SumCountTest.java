package brigade.ui.backroom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class SumCountTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10000000 | 10000000",
                "10,000,000 | 10000000",
                "10.000.000 | 10000000",
                "10 million | 10000000",
                "1e9 | 1000000000",
                "2.5 G | 2500000000",
                "1 Billion | 1000000000",
                "1e12 | 1000000000000"
            })
    void readsWhatPeopleWrite(String text, long count) {
        assertThat(SumCount.parse(text)).isEqualTo(Optional.of(new SumCount(count)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-5", "ten", "2e12", "10 potatoes", "1e99"})
    void anythingElseIsNoCount(String text) {
        assertThat(SumCount.parse(text)).isEmpty();
    }
}
