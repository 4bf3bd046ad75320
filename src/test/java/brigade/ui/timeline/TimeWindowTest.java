package brigade.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimeWindowTest {
    private static final long SECOND = 1_000_000_000L;

    @Test
    void movesByWholePixels() {
        TimeWindow before = TimeWindow.endingAt(50 * SECOND, 10 * SECOND, 1000);
        TimeWindow after = TimeWindow.endingAt(50 * SECOND + 33_000_000, 10 * SECOND, 1000);

        assertThat(after.start() - before.start()).isEqualTo(3 * before.perPixel());
        assertThat(before.start() % before.perPixel()).isZero();
    }

    @Test
    void pixelsAndInstantsAgree() {
        TimeWindow window = TimeWindow.endingAt(7 * SECOND, SECOND, 640);

        assertThat(window.x(window.time(123))).isEqualTo(123);
        assertThat(window.x(window.start() - 1)).isEqualTo(-1);
    }

    @Test
    void aWindowOfARangeHoldsAllOfIt() {
        for (long from : new long[] {0, 17, 999, 5 * SECOND + 17}) {
            for (long length : new long[] {1, 40, 999, 40_000, 99_999_937, 720 * SECOND}) {
                TimeWindow window = TimeWindow.of(from, from + length, 829);

                assertThat(window.holds(from)).as("%s from %s", length, from).isTrue();
                assertThat(window.holds(from + length - 1)).as("%s from %s", length, from).isTrue();
            }
        }
    }
}
