package brigade.server.pool;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.Eventually;
import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.server.Capacities;
import brigade.server.Client;
import brigade.server.Dining;
import brigade.server.Effort;
import brigade.server.Ending;
import brigade.server.Kind;
import brigade.server.Order;
import brigade.server.QueueLengths;
import brigade.server.ServerModel;
import brigade.server.Setup;
import brigade.server.Shift;
import brigade.server.Staff;
import brigade.server.shared.SharedResources;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Mark;
import brigade.trace.Recorder;
import brigade.trace.Trace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The brigade without a restaurant around it: this test is the guests. */
class ThreadPoolModelTest {
    private static final Effort NONE =
            new Effort(new Effort.Computing(4, 4, 4, 4, 4), new Effort.Waits(0, 0, 0, 0, 0));

    private final Recorder recorder = Recorder.start(32 << 20, RestaurantVocabulary.ALL);
    private final Lane guests = recorder.lane("guests", "guests", LaneKind.PLATFORM);
    private final List<ServerModel> open = new ArrayList<>();

    /** Those who have been served, and have not asked for the bill yet. */
    private final Queue<Order> eating = new ConcurrentLinkedQueue<>();

    private final Semaphore roomCame = new Semaphore(0);

    private SharedResources resources = resources(setup(1, 1, 1));
    private int ids;

    @AfterEach
    void close() {
        open.forEach(ServerModel::close);
        recorder.close();
    }

    @Test
    void anOrderPassesEachStageOnce() {
        ServerModel model = open(setup(1, 1, 1), false);
        Order order = arrive();
        assertThat(model.admit(order)).isTrue();
        Eventually.holds("the guest eats", () -> eating.contains(order));
        assertThat(resources.seated()).isEqualTo(1);
        model.bill(order, guests);
        Eventually.holds("the guest has paid", () -> order.ending() == Ending.PAID);
        assertThat(resources.seated()).isZero();
        assertThat(resources.takings()).isEqualTo(1500);
        assertThat(order.found()).isPositive();

        Trace trace = recorder.trace();
        trace.advance();
        List<Mark> stages =
                trace.path(order.id()).marks().stream().map(event -> event.mark()).toList();
        assertThat(stages)
                .containsExactly(
                        OrderStage.TAKEN,
                        OrderStage.HUNG,
                        OrderStage.FIRED,
                        OrderStage.PASSED,
                        OrderStage.CARRIED,
                        OrderStage.DELIVERED,
                        OrderStage.BILLED,
                        OrderStage.CHARGED,
                        OrderStage.PAID);
    }

    @Test
    void aJamAtTheTillStopsTheSeating() {
        Setup noCashier = setup(1, 1, 0);
        ServerModel model = open(noCashier, true);
        serve(model, 2);
        Eventually.holds(
                "one bill waits, one guest wants to pay",
                () -> eating.size() == 2 && model.lengths().bills() == 1 && settled(model, 0));
        serve(model, 3);
        Eventually.holds("three wait at the door", () -> settled(model, 3));
        assertThat(resources.seated()).isEqualTo(2);

        model.apply(setup(1, 1, 1));
        Eventually.holds("all have paid", () -> resources.ledger().counts().served() == 5);
    }

    @Test
    void aFullRailFillsTheDoorAndAFullDoorAdmitsNobody() {
        ServerModel model = open(setup(0, 2, 1), true);
        serve(model, 1);
        Eventually.holds("the rail is full", () -> model.lengths().rail() == 1);
        serve(model, 4);
        assertThat(model.admissionRoom()).isZero();
        assertThat(model.admit(arrive())).isFalse();
        assertThat(model.lengths()).isEqualTo(new QueueLengths(4, 0, 1, 0, 0));
    }

    @Test
    void cooksWaitForRoomOnThePass() {
        ServerModel model = open(setup(0, 1, 1, 4), true);
        serve(model, 3);
        Eventually.holds("three tickets hang", () -> model.lengths().rail() == 3);
        model.apply(setup(3, 0, 1, 4));
        Eventually.holds("three are cooked", () -> model.lengths().rail() == 0);
        Eventually.holds("one plate has room", () -> model.lengths().pass() == 1);
        assertThat(resources.ledger().counts().inFlight()).isEqualTo(3);

        model.apply(setup(1, 1, 1));
        Eventually.holds("all have paid", () -> resources.ledger().counts().served() == 3);
    }

    @Test
    void whoHasBeenCalledCannotLeaveAnyMore() {
        ServerModel model = open(setup(0, 1, 1), true);
        serve(model, 1);
        Eventually.holds("the rail is full", () -> model.lengths().rail() == 1);
        Order patient = arrive();
        model.admit(patient);
        assertThat(model.leave(patient)).isTrue();
        assertThat(model.leave(patient)).isFalse();
        assertThat(model.lengths().admission()).isZero();
    }

    @Test
    void nothingIsLostWhenEightThreadsServeAHundredThousand() throws InterruptedException {
        Setup crew =
                new Setup(new Staff(3, 3, 2, 1, 1), new Capacities(2, 16, 4, 4, 4, 1), false, NONE);
        ServerModel model = open(crew, true);
        int all = 100_000;
        for (int placed = 0; placed < all; ) {
            int room = Math.min(model.admissionRoom(), all - placed);
            serve(model, room);
            placed += room;
            if (room == 0) {
                assertThat(roomCame.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
            }
        }
        Eventually.holds("all are served", () -> resources.ledger().counts().served() == all);
        assertThat(resources.takings()).isEqualTo(1500L * all);
        assertThat(resources.seated()).isZero();
    }

    private boolean settled(ServerModel model, int atDoor) {
        return model.lengths().admission() == atDoor
                && model.lengths().rail() == 0
                && model.lengths().pass() == 0
                && resources.seated() == 2;
    }

    private void serve(ServerModel model, int number) {
        for (int i = 0; i < number; i++) {
            assertThat(model.admit(arrive())).isTrue();
        }
    }

    private Order arrive() {
        Order order =
                new Order(
                        ++ids,
                        new Client(
                                System.nanoTime(),
                                TimeUnit.HOURS.toNanos(1),
                                1000,
                                1500,
                                Kind.DISH),
                        new Shift(open.getFirst()));
        resources.ledger().placed(order);
        return order;
    }

    private ServerModel open(Setup setup, boolean hungry) {
        resources = resources(setup);
        Dining dining =
                new Dining() {
                    @Override
                    public void eats(Order order, Lane lane) {
                        if (hungry) {
                            open.getFirst().bill(order, lane);
                        }
                        eating.add(order);
                    }

                    @Override
                    public void admissionHasRoom() {
                        roomCame.release();
                    }
                };
        open.add(new ThreadPoolModel(resources, setup, dining));
        return open.getFirst();
    }

    private SharedResources resources(Setup setup) {
        return new SharedResources(recorder, setup, () -> {});
    }

    private static Setup setup(int cooks, int servers, int cashiers) {
        return setup(cooks, servers, cashiers, 1);
    }

    private static Setup setup(int cooks, int servers, int cashiers, int rail) {
        return new Setup(
                new Staff(cooks, servers, cashiers, 1, 1),
                new Capacities(1, 4, rail, 1, 1, 1),
                false,
                NONE);
    }
}
