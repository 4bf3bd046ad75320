package brigade.observe.thread;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LockNumbersTest {

    private final LockNumbers numbers = new LockNumbers(3);

    @Test
    void twoLocksHaveTwoNumbersAlsoWhenThereWereMoreThanNumbers() {
        for (int i = 0; i < 10; i++) {
            numbers.of("app.Lock", "hash" + i);
        }
        int first = numbers.of("app.Lock", "hash8");

        assertThat(numbers.of("app.Lock", "hash9")).isNotEqualTo(first);
        assertThat(numbers.of("app.Lock", "new")).isNotEqualTo(first);
        assertThat(numbers.of("app.Lock", "hash8")).isEqualTo(first);
    }

    @Test
    void anAddressIsTheSameHoweverItIsWritten() {
        int number = numbers.of("app.Lock", "0x00000000c5a1b2c3");

        assertThat(numbers.of("app.Lock", LockNumbers.name(0xc5a1b2c3L))).isEqualTo(number);
        assertThat(numbers.of("app.Other", "0xc5a1b2c3")).isNotEqualTo(number);
    }

    @Test
    void aNumberThatNobodyNamesIsFreeAgain() {
        int hash = numbers.of("app.Lock", "1b2c");
        int moved = numbers.of("app.Lock", "0x10");
        int other = numbers.of("app.Lock", "0x20");

        assertThat(numbers.same("app.Lock", "0x10", hash)).isEqualTo(hash);
        assertThat(numbers.of("app.Lock", "0x10")).isEqualTo(hash);
        assertThat(numbers.of("app.Lock", "0x30")).isEqualTo(moved).isNotEqualTo(other);
    }
}
