package brigade.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewportTest {
    private static final long SECOND = 1_000_000_000L;
    private static final int WIDTH = 1000;

    private final Viewport viewport = new Viewport(false);

    @Test
    void followsTheNewestInstantUntilPannedBack() {
        live(50);
        assertThat(live(53).end()).isBetween(53 * SECOND, 53 * SECOND + SECOND / 100);

        viewport.pan(-200);
        TimeWindow held = live(60);

        assertThat(held).isEqualTo(live(70));
        assertThat(viewport.following()).isFalse();
    }

    @Test
    void zoomWhileFollowingKeepsTheNewestInstantAtTheEdge() {
        live(50);
        viewport.zoom(4, 10);

        assertThat(live(51).length()).isLessThan(5 * SECOND);
        assertThat(live(51).end()).isBetween(51 * SECOND, 51 * SECOND + SECOND / 100);
    }

    @Test
    void panningToTheNewestInstantFollowsItAgain() {
        live(50);
        viewport.pan(-300);
        live(50);
        viewport.pan(301);

        assertThat(live(58).end()).isGreaterThan(57 * SECOND);
    }

    @Test
    void zoomKeepsWhatIsBelowThePointer() {
        live(50);
        viewport.pan(-300);
        TimeWindow before = live(50);
        long pointed = before.time(400);

        viewport.zoom(3, 400);

        assertThat(live(50).x(pointed)).isBetween(399, 401);
        viewport.zoom(-3, 400);
        assertThat(live(50).length()).isBetween(98 * SECOND / 10, 102 * SECOND / 10);
    }

    @Test
    void pausingHoldsTheWindowAndTheInstantStaysInView() {
        TimeWindow before = live(50);
        assertThat(held(50)).as("the newest instant is in it").isEqualTo(before);
        assertThat(before.holds(50 * SECOND)).isTrue();
        assertThat(held(49)).isEqualTo(before);

        TimeWindow there = held(30);
        assertThat(there.x(30 * SECOND)).as("what came before is seen too").isEqualTo(250);
        assertThat(held(41).start()).as("back where it was held").isEqualTo(before.start());
        assertThat(live(60).end()).isGreaterThan(59 * SECOND);
    }

    @Test
    void theWindowIsAFunctionOfTheInstantThatIsHeld() {
        live(50);
        held(49);
        for (long t : new long[] {3, 17, 39, 41, 50}) {
            TimeWindow first = held(t);
            for (long elsewhere : new long[] {0, 20, 38, 45, 49}) {
                held(elsewhere);
                assertThat(held(t)).as("%s s by way of %s s", t, elsewhere).isEqualTo(first);
            }
            assertThat(first.holds(t * SECOND)).isTrue();
        }
    }

    @Test
    void aWindowThatThePersonPutElsewhereStaysUntilTimeMoves() {
        live(50);
        held(49);
        viewport.pan(-2000);
        TimeWindow put = held(49);

        assertThat(put.end()).isLessThan(49 * SECOND);
        assertThat(held(49)).isEqualTo(put);
        assertThat(held(48).holds(48 * SECOND)).isTrue();
    }

    @Test
    void aRecordedTraceIsShownFromItsBeginning() {
        TimeWindow first = held(0);

        assertThat(first.x(0)).isBetween(18, 21);
        assertThat(held(5)).isEqualTo(first);
    }

    @Test
    void aShortRecordedTraceIsSeenWhole() {
        TimeWindow window = viewport.update(WIDTH, false, 0, 0, SECOND / 4);

        assertThat(window.x(0)).isZero();
        assertThat(window.x(SECOND / 4)).isBetween(WIDTH - 2, WIDTH);
    }

    @ParameterizedTest
    @ValueSource(longs = {900, 40_000, 99_000_000, 4 * SECOND, 720 * SECOND, 90_000 * SECOND})
    void aTraceOfAnotherProgramIsSeenWholeHoweverLongItIs(long length) {
        Viewport whole = new Viewport(true);
        long start = 5 * SECOND + 17;
        TimeWindow window = whole.update(WIDTH, false, start, start, start + length);

        assertThat(window.x(start)).isZero();
        assertThat(window.x(start + length)).isBetween(WIDTH * 8 / 10, WIDTH - 1);
        assertThat(whole.update(WIDTH, false, start + length, start, start + length))
                .as("played to its end")
                .isEqualTo(window);
        TimeWindow narrow = whole.update(WIDTH / 3, false, start, start, start + length);
        assertThat(narrow.x(start)).as("in a narrower window").isZero();
        assertThat(narrow.x(start + length)).isLessThan(WIDTH / 3);
    }

    @Test
    void whatIsSeenWholeIsNotLostByLookingFromFarther() {
        Viewport whole = new Viewport(true);
        for (int i = 0; i < 100; i++) {
            whole.update(WIDTH, false, 0, 0, 40_000);
            whole.zoom(-1, 500);
        }

        assertThat(whole.window().length()).isBetween(40_000L, 100_000L);
    }

    @Test
    void allGrowsWithTheTrace() {
        live(50);
        viewport.fitAll();

        assertThat(live(50).start()).isBetween(-SECOND, 0L);
        assertThat(live(90).end()).isBetween(90 * SECOND, 92 * SECOND);
    }

    @Test
    void neverGetsLost() {
        live(50);
        viewport.pan(-1e9);
        assertThat(live(50).end()).isPositive();
        for (int i = 0; i < 200; i++) {
            viewport.zoom(1, 500);
        }
        assertThat(live(50).perPixel()).isEqualTo(1);
        for (int i = 0; i < 400; i++) {
            viewport.zoom(-1, 500);
        }
        assertThat(live(50).length()).isBetween(90 * SECOND, 110 * SECOND);
    }

    @Test
    void aRangeIsShownWithALittleAroundIt() {
        live(50);
        viewport.fit(new TimeRange(20 * SECOND, 22 * SECOND));

        TimeWindow window = live(50);

        assertThat(window.start()).isLessThan(20 * SECOND);
        assertThat(window.end()).isGreaterThan(22 * SECOND);
        assertThat(window.length()).isLessThan(3 * SECOND);
    }

    private TimeWindow live(long seconds) {
        return viewport.update(WIDTH, true, seconds * SECOND, 0, seconds * SECOND);
    }

    private TimeWindow held(long seconds) {
        return viewport.update(WIDTH, false, seconds * SECOND, 0, 50 * SECOND);
    }
}
