package brigade.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrimeCountTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "0, 3, 1",
        "0, 100, 25",
        "2, 1, 1",
        "9, 1, 0",
        "0, 100000, 9592",
        "1000000, 1000, 75"
    })
    void countsPrimes(int from, int howMany, int primes) {
        assertThat(PrimeCount.among(from, howMany)).isEqualTo(primes);
    }
}
