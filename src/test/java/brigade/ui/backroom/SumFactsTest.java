package brigade.ui.backroom;

import static brigade.trace.Activity.RUNNING;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.trace.Lane;
import brigade.ui.floor.reading.Evening;
import brigade.ui.page.Gauges;

import org.junit.jupiter.api.Test;

class SumFactsTest {

    private final Evening evening = new Evening();

    @Test
    void beforeTheFirstSumThereIsNone() {
        assertThat(at(10)).isEqualTo(SumFacts.NONE);
    }

    @Test
    void theSumAddsUpItsWorkers() {
        Lane first = evening.lane("worker-1", "worker");
        Lane second = evening.lane("worker-2", "worker");
        evening.set(0, "sum count", 1_000)
                .set(0, "sum batch", 5)
                .begin(50, first, RUNNING, "sum", 0, 2)
                .begin(50, second, RUNNING, "sum", 0, 2)
                .set(100, "sum done 1", 300)
                .set(100, "sum done 2", 200)
                .set(100, "sum part 1", 44_850)
                .set(100, "sum part 2", 79_900);

        SumFacts sum = at(150);

        assertThat(sum)
                .isEqualTo(new SumFacts(1_000, 5, new SumFacts.Round(2, 500, 124_750), 0, 0, 2));
        assertThat(sum.share()).isEqualTo(0.3);
    }

    @Test
    void theUiThreadMayComputeIt() {
        Lane ui = evening.uiLane();
        evening.set(0, "sum count", 1_000)
                .set(0, "sum done 0", 10)
                .set(0, "sum done 1", 999)
                .begin(50, ui, RUNNING, "sum", 0, 1);

        assertThat(at(40).running()).isFalse();
        assertThat(at(60).workers()).isEqualTo(1);
        assertThat(at(60).now()).isEqualTo(new SumFacts.Round(1, 10, 0));
    }

    private SumFacts at(int millis) {
        return SumFacts.at(evening.trace(), new Gauges(evening.trace()), Evening.nanos(millis));
    }
}
