package brigade.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandStillTest {

    private final StandStill steps = new StandStill(2);
    private long nanos = 7_000_000_000L;
    private long wallMillis = 1_000_000;
    private long cpuNanos;

    /** The next step comes after so many milliseconds, in which our threads computed so long. */
    private StandStill.@Nullable Stop after(long millis, long cpuMillis) {
        return after(millis, millis, cpuMillis);
    }

    private StandStill.@Nullable Stop after(long millis, long onTheWall, long cpuMillis) {
        nanos += millis * 1_000_000;
        wallMillis += onTheWall;
        cpuNanos += cpuMillis * 1_000_000;
        return steps.step(nanos, wallMillis, cpuNanos);
    }

    @Test
    void aStepThatCameLateWhileNothingRanEndsAStop() {
        after(0, 0);
        long before = nanos;

        assertThat(after(6_000, 15))
                .isEqualTo(new StandStill.Stop(before + 20_000_000, before + 6_000_000_000L, 0));
        assertThat(after(20, 40)).isNull();
    }

    @Test
    void stepsOnTimeTellNothing() {
        for (int i = 0; i < 100; i++) {
            assertThat(after(i % 2 == 0 ? 20 : 190, 20)).isNull();
        }
    }

    @Test
    void aStepIsLateWhereOthersOfOurThreadsHadTheCores() {
        after(0, 0);

        assertThat(after(500, 900)).isNull();
        assertThat(after(500, 450)).isNull();
        assertThat(after(300, 120)).as("on a machine that others keep busy").isNull();
    }

    @Test
    void aClockThatStoodStillWithTheMachineTellsHowLongItSlept() {
        after(0, 0);

        assertThat(after(20, 3_600_020, 10))
                .isEqualTo(new StandStill.Stop(nanos, nanos, 3_600_000));
        assertThat(after(20, 900, 10)).as("a corrected clock").isNull();
        assertThat(after(20, -5_000, 10)).as("a clock set back").isNull();
    }
}
