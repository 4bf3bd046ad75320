package brigade.measure;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.trace.LaneKind;
import brigade.trace.Recorder;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class LatencyProbeTest {

    private final HeldClock clock = new HeldClock();
    private final List<Long> waits = new ArrayList<>();
    private final List<Runnable> posted = new ArrayList<>();
    private final LatencyProbe bell =
            new LatencyProbe(
                    Recorder.off().lane("bell", "bell", LaneKind.PLATFORM),
                    posted::add,
                    (number, due) -> waits.add((clock.getAsLong() - due) / 1_000_000),
                    clock);

    @Test
    void ringsEvery20Millis() {
        bell.ring(true);
        long first = bell.ringDue();
        clock.passMillis(20);

        assertThat(first).isEqualTo(clock.getAsLong());
        assertThat(bell.ringDue()).isEqualTo(first + LatencyProbe.PERIOD_NANOS);
        assertThat(posted).hasSize(1);
    }

    @Test
    void keepsItsScheduleWhenItWasLate() {
        bell.ring(true);
        bell.ringDue();
        clock.passMillis(70);
        bell.ringDue();
        posted.forEach(Runnable::run);

        assertThat(waits).containsExactly(50L, 30L, 10L);
    }

    @Test
    void isStillWhenSilencedAndStartsAnewLater() {
        bell.ring(true);
        bell.ringDue();
        bell.ring(false);
        clock.passMillis(1_000);
        assertThat(bell.ringDue()).isEqualTo(LatencyProbe.NEVER);
        assertThat(posted).isEmpty();

        bell.ring(true);
        bell.ringDue();
        clock.passMillis(20);
        bell.ringDue();
        assertThat(posted).hasSize(1);
    }
}
