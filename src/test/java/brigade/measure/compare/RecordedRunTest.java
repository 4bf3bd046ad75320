package brigade.measure.compare;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.server.Model;

import org.junit.jupiter.api.Test;

import java.io.IOException;

/** The run that comes with the app is one of the settings that it comes with. */
class RecordedRunTest {
    @Test
    void wasMadeWithTheStandardSettings() throws IOException {
        assertThat(RecordedRun.command()).isEqualTo(CompareSpec.standard().command());
    }

    @Test
    void isWholeAndSaysWhereItWasMeasured() throws IOException {
        Comparison run = RecordedRun.read();
        assertThat(run.figures()).extracting(ModelFigures::model).containsExactly(Model.values());
        assertThat(run.machine().cores()).isPositive();
        assertThat(run.machine().processor()).isNotBlank();
        for (ModelFigures figures : run.figures()) {
            assertThat(figures.balanced()).isTrue();
            assertThat(figures.run().cut()).isFalse();
            Latency users = figures.service().userActions();
            assertThat(users.dots())
                    .isSorted()
                    .hasSize((int) Math.min(users.count(), Latency.MOST_DOTS));
            assertThat(users.dots().getLast()).isLessThanOrEqualTo(users.max() * 1.01);
            assertThat(figures.service().latency().curve()).isNotEmpty();
        }
    }

    /** Each model shows its character, as the experiment "compare" holds it for any run. */
    @Test
    void showsWhatItIsThereToShow() throws IOException {
        Comparison run = RecordedRun.read();
        ModelFigures pool = run.of(Model.THREAD_POOL).orElseThrow();
        ModelFigures single = run.of(Model.SINGLE_THREAD).orElseThrow();
        ModelFigures process = run.of(Model.PROCESS_PER_REQUEST).orElseThrow();
        assertThat(single.service().userActions().p99())
                .isGreaterThan(10 * pool.service().userActions().p99());
        assertThat(process.footprint().bytesPerOrder())
                .isGreaterThan(10 * pool.footprint().bytesPerOrder());
    }
}
