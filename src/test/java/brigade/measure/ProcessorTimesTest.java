package brigade.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProcessorTimesTest {

    @Test
    void readsWhatAllCoresDidAndWhatTheHostWithheld() {
        ProcessorTimes before =
                ProcessorTimes.of(
                        """
                        cpu  100 0 50 800 5 0 5 40 7 0
                        cpu0 50 0 25 400 2 0 2 20 7 0
                        cpu1 50 0 25 400 3 0 3 20 0 0
                        """);
        ProcessorTimes after =
                ProcessorTimes.of("cpu  140 0 60 825 15 0 5 55 60 0\ncpu0 1\ncpu1 2\n");

        assertThat(before).isEqualTo(new ProcessorTimes(2, 155, 40, 1_000));
        assertThat(after.stolenSince(before)).isEqualTo(0.3, within(1e-9));
        assertThat(after.busySince(before)).isEqualTo(1, within(1e-9));
    }

    @Test
    void aSystemThatTellsNothingWithholdsNothing() {
        ProcessorTimes silent = ProcessorTimes.of("intr 12 0\n");

        assertThat(silent.stolenSince(silent)).isZero();
        assertThat(silent.busySince(silent)).isZero();
        assertThat(ProcessorTimes.of("cpu  1 2 3\n")).isEqualTo(silent);
    }
}
