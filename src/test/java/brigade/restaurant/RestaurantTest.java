package brigade.restaurant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import brigade.Eventually;
import brigade.OwnThreads;
import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.server.Capacities;
import brigade.server.Counts;
import brigade.server.Ending;
import brigade.server.Ledger;
import brigade.server.Model;
import brigade.server.Order;
import brigade.server.Role;
import brigade.server.SpoiledException;
import brigade.server.Staff;
import brigade.trace.CommonMark;
import brigade.trace.Counter;
import brigade.trace.Event;
import brigade.trace.Lane;
import brigade.trace.Mark;
import brigade.trace.Recorder;
import brigade.trace.Trace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;

@ExtendWith(OwnThreads.class)
class RestaurantTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Settings EMPTY =
            Settings.standard().withPace(Pace.FULL).withArrivals(false);
    private static final Settings BUSY =
            EMPTY.withArrivals(true).withCustomersPerSecond(Settings.AS_MANY_AS_FIT);

    /** A tenth of a second a step. */
    private static final Settings SLOW =
            Settings.standard()
                    .withPace(Pace.BRISK)
                    .withCustomersPerSecond(100)
                    .withCooks(8)
                    .withServers(8)
                    .withCashiers(4)
                    .withPans(8)
                    .withDoorCapacity(3);

    private final Recorder recorder = Recorder.start(32 << 20, RestaurantVocabulary.ALL);
    private final List<Restaurant> opened = new ArrayList<>();

    @AfterEach
    void close() {
        opened.forEach(Restaurant::close);
        recorder.close();
    }

    @Test
    void aCrowdIsServed() {
        Restaurant restaurant = open(EMPTY.withDoorCapacity(1_000));
        restaurant.crowd(1_000);
        Eventually.holds("all are served", () -> counts(restaurant).served() == 1_000);
        assertThat(restaurant.takings()).isEqualTo(counts(restaurant).cents());
        assertThat(restaurant.seated()).isZero();
    }

    @Test
    void closedItServesOutWhoIsInsideAndLetsNobodyIn() {
        Restaurant restaurant = open(BUSY);
        Eventually.holds("some are served", () -> counts(restaurant).served() > 1_000);
        restaurant.closeDoors();
        assertThat(restaurant.doorsOpen()).isFalse();
        assertThat(restaurant.awaitServedOut(LONG)).isTrue();
        Counts closed = counts(restaurant);
        assertThat(closed.served()).isEqualTo(closed.placed());
        restaurant.crowd(10);
        restaurant.apply(BUSY.withCooks(1));
        assertThat(counts(restaurant)).isEqualTo(closed);

        restaurant.openDoors();
        Eventually.holds("more come", () -> counts(restaurant).served() > closed.served());
    }

    @Test
    void aCrowdBeforeClosedDoorsGoesAway() {
        Restaurant restaurant = open(EMPTY);
        restaurant.closeDoors();
        restaurant.crowd(10);
        restaurant.openDoors();
        restaurant.crowd(1);
        Eventually.holds("one is served", () -> counts(restaurant).served() == 1);
        assertThat(restaurant.awaitServedOut(LONG)).isTrue();
        assertThat(counts(restaurant).placed()).isEqualTo(1);
    }

    @Test
    void aFullDoorTurnsGuestsAway() {
        Restaurant restaurant =
                open(EMPTY.withPace(Pace.TEACHING).withServers(1).withDoorCapacity(5));
        restaurant.crowd(50);
        Eventually.holds("all have come", () -> counts(restaurant).placed() == 50);
        Eventually.holds("most are turned away", () -> counts(restaurant).turnedAway() >= 40);
        assertThat(counts(restaurant).left()).isZero();
        assertThat(counts(restaurant).balanced()).isTrue();
    }

    @Test
    void patienceRunsOutAtTheDoor() {
        Restaurant restaurant =
                open(
                        EMPTY.withPace(Pace.TEACHING)
                                .withServers(1)
                                .withPatience(Duration.ofMillis(20)));
        restaurant.crowd(20);
        Eventually.holds("they leave", () -> counts(restaurant).left() >= 15);
        assertThat(counts(restaurant).balanced()).isTrue();
        assertThat(marksOf("guests", OrderStage.LEFT)).isGreaterThanOrEqualTo(15);
    }

    @Test
    void theLedgerBalancesWhateverKnobIsTurned() {
        Restaurant restaurant = open(BUSY);
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            restaurant.apply(
                    new Settings(
                            Model.values()[random.nextInt(Model.values().length)],
                            new Staff(
                                    1 + random.nextInt(8),
                                    1 + random.nextInt(8),
                                    1 + random.nextInt(4),
                                    1,
                                    1 + random.nextInt(100)),
                            new Capacities(
                                    1 + random.nextInt(4),
                                    1 + random.nextInt(30),
                                    1 + random.nextInt(10),
                                    1 + random.nextInt(10),
                                    1 + random.nextInt(10),
                                    1),
                            random.nextBoolean(),
                            new Workload(
                                    random.nextBoolean() ? 20_000 : Settings.AS_MANY_AS_FIT,
                                    random.nextInt(8) > 0,
                                    Duration.ofMillis(1 + random.nextInt(20)),
                                    new Mix(3, 0, 0, 1, 0)),
                            Pace.FULL));
            long seen = counts(restaurant).placed();
            assertThat(counts(restaurant)).matches(Counts::balanced);
            if (random.nextInt(10) == 0) {
                restaurant.spoil(Role.values()[random.nextInt(3)]);
            }
            if (restaurant.settings().customers().arrive()) {
                Eventually.holds("more come", () -> counts(restaurant).placed() > seen);
            }
        }
        restaurant.closeDoors();
        assertThat(restaurant.awaitServedOut(LONG)).isTrue();
        assertThat(counts(restaurant)).matches(Counts::balanced);
        assertThat(restaurant.takings()).isEqualTo(counts(restaurant).cents());
        assertThat(restaurant.seated()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aThreadThatDiesFailsItsOrderAndIsReplaced(Role role) {
        // One place of each kind: a single one that is not given back would stop the restaurant.
        Restaurant restaurant =
                open(
                        BUSY.withCooks(1)
                                .withServers(1)
                                .withPans(1)
                                .withDoorCapacity(1)
                                .withRailCapacity(1)
                                .withPassCapacity(1)
                                .withBillsCapacity(1));
        for (int deaths = 1; deaths <= 10; deaths++) {
            int failed = deaths;
            restaurant.spoil(role);
            Eventually.holds("an order fails", () -> counts(restaurant).failed() == failed);
        }
        long served = counts(restaurant).served();
        Eventually.holds("service goes on", () -> counts(restaurant).served() > served + 100);
        restaurant.closeDoors();
        assertThat(restaurant.awaitServedOut(LONG)).isTrue();
        assertThat(restaurant.seated()).isZero();
        assertThat(restaurant.ledger().failures())
                .hasSize(10)
                .allMatch(failure -> failure.cause() instanceof SpoiledException)
                .allMatch(failure -> failure.step().role() == role);

        assertThat(lanes(role.laneRole() + "-1")).hasSize(11);
        assertThat(marksOf(role.laneRole() + "-1", CommonMark.DIED)).isEqualTo(10);
        assertThat(marksOf(role.laneRole() + "-1", OrderStage.FAILED)).isEqualTo(10);
        assertThat(
                        lanes(role.laneRole() + "-1").stream()
                                .filter(lane -> lane.closedAt() == Long.MAX_VALUE))
                .hasSize(1);
    }

    @Test
    void staffGrowsAndShrinks() {
        Restaurant restaurant = open(EMPTY);
        assertThat(OwnThreads.alive())
                .contains("cook-4", "server-3", "cashier-1")
                .hasSize(4 + 3 + 1 + 1);
        restaurant.apply(EMPTY.withCooks(32).withServers(32).withCashiers(32));
        Eventually.holds("all are there", () -> OwnThreads.alive().size() == 96 + 1);
        assertThat(OwnThreads.alive()).contains("cook-32", "server-32", "cashier-32");
        restaurant.apply(EMPTY.withCooks(2).withServers(1));
        Eventually.holds("they have gone", () -> OwnThreads.alive().size() == 2 + 1 + 1 + 1);
        assertThat(OwnThreads.alive())
                .containsExactlyInAnyOrder("cook-1", "cook-2", "server-1", "cashier-1", "guests");
    }

    @Test
    void closedNoThreadIsLeft() {
        Restaurant restaurant = open(BUSY.withPace(Pace.BRISK).withCustomersPerSecond(500));
        Eventually.holds("it is busy", () -> counts(restaurant).inFlight() > 20);
        restaurant.close();
        recorder.trace().advance();
        assertThat(OwnThreads.alive()).isEmpty();
        assertThat(recorder.trace().lanes()).allMatch(lane -> lane.closedAt() < Long.MAX_VALUE);
        assertThat(counts(restaurant)).matches(Counts::balanced);
    }

    @ParameterizedTest
    @EnumSource
    void ordersUnderWayAreFinishedByTheModelThatHasThem(Model model) {
        Restaurant restaurant = open(SLOW.withModel(model));
        Eventually.holds("some are inside", () -> counts(restaurant).inFlight() >= 4);
        Settings next = SLOW.withModel(other(model));
        restaurant.apply(next);
        Eventually.holds("the new one serves", () -> servedBy(other(model)));
        assertThat(counts(restaurant)).matches(Counts::balanced);
        restaurant.closeDoors();
        assertThat(restaurant.awaitServedOut(LONG)).isTrue();
        Counts counts = counts(restaurant);
        assertThat(counts.failed()).isZero();
        assertThat(counts.served() + counts.turnedAway()).isEqualTo(counts.placed());
        Eventually.holds("the old one has gone", () -> restaurant.models() == 1);
        Eventually.holds("it is recorded", () -> now("set model") == other(model).code());
        assertThat(restaurant.seated()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void whateverServesClosedNoThreadIsLeft(Model model) {
        Restaurant restaurant = open(SLOW.withModel(model));
        Eventually.holds("some are inside", () -> counts(restaurant).inFlight() >= 4);
        restaurant.apply(SLOW.withModel(other(model)));
        Eventually.holds("two are at work", () -> servedBy(other(model)));
        restaurant.close();
        recorder.trace().advance();
        assertThat(OwnThreads.alive()).isEmpty();
        assertThat(recorder.trace().lanes()).allMatch(lane -> lane.closedAt() < Long.MAX_VALUE);
        assertThat(counts(restaurant)).matches(Counts::balanced);
    }

    private static Model other(Model model) {
        return model == Model.THREAD_POOL ? Model.EVENT_LOOP : Model.THREAD_POOL;
    }

    private boolean servedBy(Model model) {
        recorder.trace().advance();
        return recorder.trace().lanes().stream()
                .filter(lane -> lane.role().equals(model == Model.THREAD_POOL ? "server" : "loop"))
                .anyMatch(lane -> marksOf(lane.name(), OrderStage.DELIVERED) > 0);
    }

    /**
     * It is the UI thread that turns them; guests may be coming in meanwhile, or staff be hired.
     */
    @Test
    void whoTurnsAKnobWaitsForNobody() throws InterruptedException {
        CountDownLatch coming = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Restaurant restaurant = open(EMPTY);
        restaurant.ledger().watch(new HeldAtTheDoor(coming, goOn));
        restaurant.crowd(1);
        coming.await();
        try {
            assertTimeoutPreemptively(
                    LONG,
                    () -> {
                        restaurant.closeDoors();
                        restaurant.apply(EMPTY.withModel(Model.EVENT_LOOP).withConnections(7));
                        restaurant.openDoors();
                        restaurant.crowd(3);
                        restaurant.killProcess();
                        assertThat(restaurant.settings().model()).isEqualTo(Model.EVENT_LOOP);
                    });
        } finally {
            goOn.countDown();
        }
        Eventually.holds("it is heard", () -> counts(restaurant).served() == 4);
    }

    /** Keeps the thread on which guests come in. */
    private record HeldAtTheDoor(CountDownLatch coming, CountDownLatch goOn)
            implements Ledger.Watcher {
        @Override
        public void placed(Order order) {
            coming.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void ended(Order order, Ending how) {}
    }

    @Test
    void knobsAreRecordedWhenTheyTurn() {
        Restaurant restaurant = open(EMPTY);
        restaurant.apply(EMPTY.withCooks(7).withCustomersPerSecond(1.5));
        restaurant.closeDoors();
        Eventually.holds("it is recorded", () -> now("set cooks") == 7 && now("set doors") == 0);
        assertThat(now("set servers")).isEqualTo(3);
        assertThat(now("set customers per minute")).isEqualTo(90);
        assertThat(now("set pace")).isEqualTo(Pace.FULL.code());
        assertThat(now("set arrivals")).isZero();
        Eventually.holds("samples are taken", () -> now("heap") > 0 && now("door") == 0);
    }

    @Test
    void latenessIsCountedFromTheIntendedArrival() {
        Restaurant restaurant = open(EMPTY.withArrivals(true).withCustomersPerSecond(50_000));
        Eventually.holds("many have come", () -> counts(restaurant).placed() > 10_000);
        restaurant.closeDoors();
        assertThat(restaurant.awaitServedOut(LONG)).isTrue();
        Trace trace = recorder.trace();
        trace.advance();
        for (int order = 1; order <= 1_000; order++) {
            List<Event> way = trace.path(order).marks();
            assertThat(way).isNotEmpty().allMatch(event -> event.time() >= way.getFirst().time());
            assertThat(way.getFirst().mark()).isEqualTo(OrderStage.PLACED);
            assertThat(way.getFirst().arg()).isNotNegative();
        }
    }

    private Restaurant open(Settings settings) {
        Restaurant restaurant = Restaurant.open(settings, recorder, 42);
        opened.add(restaurant);
        return restaurant;
    }

    private static Counts counts(Restaurant restaurant) {
        return restaurant.ledger().counts();
    }

    private List<Lane> lanes(String name) {
        recorder.trace().advance();
        return recorder.trace().lanes().stream().filter(lane -> lane.name().equals(name)).toList();
    }

    private long marksOf(String name, Mark mark) {
        long[] found = new long[1];
        for (Lane lane : lanes(name)) {
            recorder.trace()
                    .marks(
                            lane,
                            lane.openedAt(),
                            Long.MAX_VALUE,
                            event -> found[0] += event.mark() == mark ? 1 : 0);
        }
        return found[0];
    }

    private long now(String name) {
        Trace trace = recorder.trace();
        trace.advance();
        Counter counter =
                trace.counters().stream()
                        .filter(c -> c.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        return trace.valueAt(counter, trace.end(), -7);
    }
}
