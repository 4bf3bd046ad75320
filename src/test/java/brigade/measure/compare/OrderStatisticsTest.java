package brigade.measure.compare;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.Eventually;
import brigade.restaurant.Mix;
import brigade.restaurant.Pace;
import brigade.restaurant.Settings;
import brigade.server.Kind;
import brigade.server.Model;

import org.junit.jupiter.api.Test;

import java.time.Duration;

/** Against a real restaurant: what comes before or after the stretch does not count. */
class OrderStatisticsTest {
    private static final Settings FULL_PACE =
            Settings.standard()
                    .withPace(Pace.FULL)
                    .withDoorCapacity(1_000)
                    .withMix(Mix.HOUSE_MENU)
                    .withModel(Model.THREAD_POOL);

    @Test
    void countsWhoMeansToComeInTheStretch() {
        try (Opened opened = new Opened(FULL_PACE, 1)) {
            opened.restaurant().crowd(10);
            // The first guest, and these.
            Eventually.holds(
                    "all were served", () -> opened.restaurant().ledger().counts().served() == 11);
            OrderStatistics tally = opened.tally();
            opened.letIn(400);
            Eventually.holds("forty have paid", () -> tally.paidInTime() >= 40);
            opened.serveOut(tally, Duration.ofSeconds(10), new Stop());

            OrderCounts counts = tally.counts();
            assertThat(counts.served()).isGreaterThanOrEqualTo(40).isEqualTo(counts.placed());
            assertThat(counts.unfinished()).isZero();
            assertThat(tally.latency().count()).isEqualTo(counts.served());
            assertThat(tally.latency().p50()).isLessThanOrEqualTo(tally.latency().p99());
            opened.restaurant().openDoors();
            assertThat(tally.counts()).isEqualTo(counts);
        }
    }

    /** Whoever ends a comparison by a signal does not wait for seconds of work. */
    @Test
    void onceAskedToStopItDoesNotWaitUntilEverybodyIsServed() {
        Settings slow = Settings.standard().withPace(Pace.BRISK);
        Stop stop = new Stop();
        stop.ask();
        try (Opened opened = new Opened(slow, 1)) {
            OrderStatistics tally = opened.tally();
            opened.restaurant().crowd(20);
            Eventually.holds("they are there", () -> tally.counts().placed() == 20);
            opened.serveOut(tally, Duration.ofMinutes(1), stop);
            assertThat(tally.counts().unfinished()).isPositive();
        }
    }

    @Test
    void tellsUserActionsApart() {
        Mix onlyActions = new Mix(0, 0, 0, 1, 0);
        assertThat(onlyActions.weight(Kind.USER_ACTION)).isOne();
        Settings settings = FULL_PACE.withMix(onlyActions).withCustomersPerSecond(400);
        try (Opened opened = new Opened(settings, 1)) {
            OrderStatistics tally = opened.tally();
            opened.letIn(400);
            Eventually.holds("ten have paid", () -> tally.userActions().count() >= 10);
            opened.serveOut(tally, Duration.ofSeconds(10), new Stop());
            assertThat(tally.userActions()).isEqualTo(tally.latency());
        }
    }
}
