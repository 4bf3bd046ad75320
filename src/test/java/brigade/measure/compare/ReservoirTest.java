package brigade.measure.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReservoirTest {
    @Test
    void keepsAllWhileThereIsRoom() {
        Reservoir reservoir = new Reservoir(3);
        reservoir.add(2);
        reservoir.add(1);
        assertThat(reservoir.sorted()).containsExactly(1.0, 2.0);
    }

    @Test
    void keepsEachOfManyWithTheSameChance() {
        Reservoir reservoir = new Reservoir(1_000);
        for (int i = 0; i < 100_000; i++) {
            reservoir.add(i);
        }
        assertThat(reservoir.sorted()).hasSize(1_000).isSorted();
        // 250 of each quarter, give or take four standard deviations of 14
        for (int quarter = 0; quarter < 4; quarter++) {
            double from = quarter * 25_000.0;
            assertThat(reservoir.sorted().stream().filter(it -> it >= from && it < from + 25_000))
                    .hasSizeBetween(195, 305);
        }
    }
}
