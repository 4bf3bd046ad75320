package brigade.measure.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChildCpuTest {
    @Test
    void addsUserAndSystemTimeOfEndedChildren() {
        String stat = "42 (a (b) c) S 1 42 42 0 -1 4194304 100 200 0 0 11 12 130 24 20 0 9 0 77";
        assertThat(ChildCpu.nanos(stat)).isEqualTo(1_540_000_000L);
    }
}
