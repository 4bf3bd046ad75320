package brigade.observe.jfr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

class RunSortTest {

    @Test
    void nothingAndOneAreSorted() {
        assertThat(RunSort.sorted(new int[0], Integer::compare)).isEmpty();
        assertThat(RunSort.sorted(new int[] {7}, Integer::compare)).containsExactly(7);
    }

    @Test
    void whatIsInOrderStays() {
        int[] given = {1, 2, 2, 5, 9};

        assertThat(RunSort.sorted(given, Integer::compare)).isSameAs(given);
    }

    /** By their tens alone: those with the same stay as they came. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7, 8, 9, 100, 1_000})
    void asTheJdkSortsThem(int count) {
        Random random = new Random(count);
        int[] given = IntStream.generate(() -> random.nextInt(200)).limit(count).toArray();

        int[] right =
                IntStream.of(given)
                        .boxed()
                        .sorted(Comparator.comparing(it -> it / 10))
                        .mapToInt(it -> it)
                        .toArray();
        assertThat(RunSort.sorted(given, (a, b) -> a / 10 - b / 10)).containsExactly(right);
    }

    @Test
    void whatComesInTheWrongOrderIsTurned() {
        assertThat(RunSort.sorted(new int[] {5, 4, 3, 2, 1}, Integer::compare))
                .containsExactly(1, 2, 3, 4, 5);
    }
}
