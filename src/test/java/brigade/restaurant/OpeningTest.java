package brigade.restaurant;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.Eventually;
import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Activity;
import brigade.trace.CommonMark;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;
import brigade.trace.Trace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first seconds of a service: how long they are by the clock, the benchmark tells. */
class OpeningTest {
    private static final long MILLI = 1_000_000;

    @Test
    void asManyWaitForTheDoorsToOpenAsComeInTenSeconds() {
        Settings standard = Settings.standard();
        assertThat(standard.guestsAtOpening()).isEqualTo(8);
        assertThat(standard.withCustomersPerSecond(2).guestsAtOpening()).isEqualTo(20);
        assertThat(standard.withCustomersPerSecond(50).guestsAtOpening()).isEqualTo(24);
        assertThat(standard.withCustomersPerSecond(0).guestsAtOpening()).isZero();
        assertThat(standard.withArrivals(false).guestsAtOpening()).isZero();
        assertThat(standard.withCustomersPerSecond(Settings.AS_MANY_AS_FIT).guestsAtOpening())
                .isZero();
    }

    /** What comes first needs no clock: nobody stands idle before the first guest has paid. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void allAreAtWorkAndSomebodyWaitsForAPanBeforeTheFirstGuestPays(long seed) {
        Settings settings = Settings.standard().withPace(Pace.BRISK);
        try (Recorder recorder = Recorder.start(16 << 20, RestaurantVocabulary.ALL);
                Restaurant restaurant = Restaurant.hire(settings, recorder, seed, () -> {})) {
            restaurant.openDoors();
            restaurant.crowd(settings.guestsAtOpening());
            Eventually.holds("some have paid", () -> restaurant.ledger().counts().served() >= 4);
            recorder.trace().advance();
            FirstSeconds first = FirstSeconds.of(recorder.trace());
            assertThat(first.waiting()).isGreaterThanOrEqualTo(settings.guestsAtOpening());
            assertThat(first.eachAtWork()).isLessThan(first.paid());
            assertThat(first.paid()).isPositive();
        }
    }

    @Test
    void theFirstSecondsAreReadFromTheTrace() {
        Recorder recorder = Recorder.ofPast(4 << 20, RestaurantVocabulary.ALL);
        Lane ui = recorder.laneAt(0, "UI thread", "ui", LaneKind.UI);
        Lane guests = recorder.laneAt(0, "guests", "guests", LaneKind.PLATFORM);
        Lane cook = recorder.laneAt(0, "cook-1", "cook", LaneKind.PLATFORM);
        Lane server = recorder.laneAt(0, "server-1", "server", LaneKind.PLATFORM);
        int pan = recorder.label("pan");
        ui.markAt(200 * MILLI, CommonMark.PULSE, 0, 0, 0);
        ui.markAt(500 * MILLI, CommonMark.PULSE, 0, 0, 0);
        ui.markAt(1_000 * MILLI, CommonMark.PULSE, 0, 0, 0);
        guests.markAt(1_050 * MILLI, OrderStage.PLACED, 0, 1, 0);
        guests.markAt(1_060 * MILLI, OrderStage.PLACED, 0, 2, 0);
        server.beginAt(1_100 * MILLI, Activity.RUNNING, 0, 1, 0);
        server.beginAt(1_500 * MILLI, Activity.WAITING, 0, 0, 0);
        cook.beginAt(1_600 * MILLI, Activity.RUNNING, 0, 1, 0);
        server.beginAt(1_800 * MILLI, Activity.RUNNING, 0, 2, 0);
        cook.beginAt(2_000 * MILLI, Activity.BLOCKED, pan, 1, 0);
        cook.beginAt(2_050 * MILLI, Activity.RUNNING, 0, 1, 0); // was hardly blocked
        cook.beginAt(3_000 * MILLI, Activity.BLOCKED, pan, 2, 0);
        cook.beginAt(3_200 * MILLI, Activity.RUNNING, 0, 2, 0);
        guests.markAt(4_000 * MILLI, OrderStage.PAID, 0, 1, 100);
        recorder.lastsUntil(5_000 * MILLI);
        Trace trace = recorder.trace();
        trace.advance();

        assertThat(FirstSeconds.of(trace)).isEqualTo(new FirstSeconds(2, 0.6, 0.8, 2, 3));
    }
}
