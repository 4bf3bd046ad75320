package brigade.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

class HeavySumTest {
    private static final HeavySum.Progress UNHEARD = (position, done, part) -> {};

    @Test
    void theClassicSum() {
        assertThat(sum(10_000_000, 1)).isEqualTo(new SumOutcome.Done(49_999_995_000_000L, 7));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 65_535, 65_536, 65_537, 1_000_003, 8_388_609})
    void isExactWhateverTheNumbers(long count) {
        for (int workers = 1; workers <= 3; workers++) {
            assertThat(sum(count, workers)).isEqualTo(new SumOutcome.Done(gauss(count), 7));
        }
    }

    @Test
    void findsTheElementThatOverflows() {
        long first = 1L << 32;
        assertThat(gauss(first)).isPositive();
        assertThat(sum(SumRequest.MOST, 2)).isEqualTo(new SumOutcome.Overflowed(first));
    }

    @Test
    void cancelledItTellsTheSumOfTheElementsSoFar() {
        AtomicInteger left = new AtomicInteger(10);
        HeavySum sum = new HeavySum(SumRequest.MOST, 1);
        sum.work(UNHEARD, () -> left.getAndDecrement() == 0);
        long done = 10 * 65_536;
        assertThat(sum.outcome(7)).isEqualTo(new SumOutcome.Cancelled(done, gauss(done)));
    }

    @Test
    void tellsHowFarItIs() {
        long count = 50_000_000;
        HeavySum sum = new HeavySum(count, 1);
        long[] last = new long[3];
        sum.work(
                (position, done, part) -> {
                    assertThat(position).isGreaterThanOrEqualTo(last[0]);
                    assertThat(part).isEqualTo(gauss(done));
                    last[0] = position;
                    last[1] = done;
                    last[2] = part;
                },
                () -> false);
        assertThat(last).containsExactly(count, count, gauss(count));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-1, 1", "1000000000001, 1", "1, 0"})
    void refusesWhatIsNotPossible(long count, int rounds) {
        assertThatThrownBy(() -> new SumRequest(count, rounds))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not possible: allowed are 1");
    }

    private static SumOutcome sum(long count, int workers) {
        HeavySum sum = new HeavySum(count, workers);
        CompletableFuture<?>[] work =
                IntStream.range(0, workers)
                        .mapToObj(k ->
                                CompletableFuture.runAsync(() -> sum.work(UNHEARD, () -> false)))
                        .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(work).join();
        return sum.outcome(7);
    }

    private static long gauss(long count) {
        return count % 2 == 0 ? count / 2 * (count - 1) : (count - 1) / 2 * count;
    }
}
