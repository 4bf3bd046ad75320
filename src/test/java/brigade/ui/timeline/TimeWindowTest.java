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
}
