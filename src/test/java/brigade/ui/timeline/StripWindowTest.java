package brigade.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StripWindowTest {
    private static final long SECOND = 1_000_000_000L;

    @Test
    void movesByWholePixels() {
        StripWindow before = StripWindow.endingAt(50 * SECOND, 10 * SECOND, 1000);
        StripWindow after = StripWindow.endingAt(50 * SECOND + 33_000_000, 10 * SECOND, 1000);

        assertThat(after.start() - before.start()).isEqualTo(3 * before.perPixel());
        assertThat(before.start() % before.perPixel()).isZero();
    }

    @Test
    void aHeldInstantHasSomeFuture() {
        StripWindow window = StripWindow.around(50 * SECOND, 10 * SECOND, 1000);

        assertThat(window.x(50 * SECOND)).isBetween(798, 801);
        assertThat(window.end()).isGreaterThan(51 * SECOND);
    }

    @Test
    void pixelsAndInstantsAgree() {
        StripWindow window = StripWindow.endingAt(7 * SECOND, SECOND, 640);

        assertThat(window.x(window.time(123))).isEqualTo(123);
        assertThat(window.x(window.start() - 1)).isEqualTo(-1);
    }
}
