package brigade.server.models;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.Eventually;
import brigade.OwnThreads;
import brigade.restaurant.vocabulary.OrderStage;
import brigade.restaurant.vocabulary.RestaurantRole;
import brigade.server.Capacities;
import brigade.server.Counts;
import brigade.server.Effort;
import brigade.server.Ending;
import brigade.server.Kind;
import brigade.server.Model;
import brigade.server.Order;
import brigade.server.QueueLengths;
import brigade.server.Role;
import brigade.server.Setup;
import brigade.server.SpoiledException;
import brigade.server.Staff;
import brigade.server.TestHouse;
import brigade.trace.CommonMark;
import brigade.trace.Lane;
import brigade.trace.LaneRole;
import brigade.trace.Mark;
import brigade.trace.Term;
import brigade.trace.Trace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;

/** What holds for each model, whoever runs the steps. */
@ExtendWith(OwnThreads.class)
class EveryModelTest {

    private final List<TestHouse> opened = new ArrayList<>();

    @AfterEach
    void close() {
        opened.forEach(TestHouse::close);
    }

    @ParameterizedTest
    @EnumSource
    void anOrderReachesEachStageOnceAndInTheirSequence(Model model) {
        TestHouse house = open(model, TestHouse.QUICK, false);
        Order order = house.serve(Kind.DISH);
        Eventually.holds("the guest eats", () -> house.eating.contains(order));
        assertThat(house.resources.seated()).isEqualTo(1);
        house.billAll();
        house.awaitServed(1);

        assertThat(order.ending()).isEqualTo(Ending.PAID);
        assertThat(order.found()).isPositive();
        assertThat(house.resources.seated()).isZero();
        assertThat(house.resources.takings()).isEqualTo(1500);
        assertThat(house.stages(order))
                .isSorted()
                .doesNotHaveDuplicates()
                .contains(
                        OrderStage.PLACED,
                        OrderStage.TAKEN,
                        OrderStage.FIRED,
                        OrderStage.CARRIED,
                        OrderStage.DELIVERED,
                        OrderStage.BILLED,
                        OrderStage.CHARGED,
                        OrderStage.PAID);
        boolean handsOver = model == Model.THREAD_POOL || model == Model.EVENT_LOOP;
        assertThat(house.stages(order).contains(OrderStage.HUNG)).isEqualTo(handsOver);
        assertThat(house.stages(order).contains(OrderStage.PASSED)).isEqualTo(handsOver);
    }

    @ParameterizedTest
    @EnumSource
    void whatItRecordsIsDeclaredAsThatActivity(Model model) {
        TestHouse house = open(model, TestHouse.QUICK, true);
        for (Kind kind : Kind.values()) {
            house.serve(kind);
        }
        Eventually.holds("all have ended", () -> house.counts().inFlight() == 0);

        List<String> odd = new ArrayList<>();
        int[] declared = new int[1];
        Trace trace = house.trace();
        for (Lane lane : trace.lanes()) {
            trace.spans(
                    lane,
                    Long.MIN_VALUE + 1,
                    Long.MAX_VALUE,
                    span -> {
                        Term term = trace.term(span.label());
                        if (span.label() == 0) {
                            return;
                        }
                        declared[0]++;
                        if (term == null || term.activity() != span.activity()) {
                            odd.add(trace.label(span.label()) + " " + span);
                        }
                    });
        }
        assertThat(trace.vocabulary().roles())
                .extracting(LaneRole::name)
                .containsAll(trace.lanes().stream().map(Lane::role).toList());
        assertThat(declared[0]).isGreaterThan(10);
        assertThat(odd).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "VIRTUAL_THREADS")
    void eachThreadOfTheStaffSaysOnceThatItIsAtWork(Model model) throws InterruptedException {
        TestHouse house = open(model, TestHouse.QUICK, true);
        house.serveAll(20);
        house.awaitServed(20);

        assertThat(house.atWork).isNotEmpty().doesNotHaveDuplicates();
        assertThat(house.atWork).noneMatch(Thread::isVirtual);
    }

    /** A virtual thread says so for the platform thread that carries it. */
    @Test
    void eachCarrierIsSaidOnceToBeAtWork() throws InterruptedException {
        TestHouse house = open(Model.VIRTUAL_THREADS, TestHouse.QUICK, true);
        house.serveAll(20);
        house.awaitServed(20);

        Trace trace = house.trace();
        assertThat(house.atWork)
                .isNotEmpty()
                .hasSameSizeAs(trace.lanes(RestaurantRole.STOVE.lane()));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PROCESS_PER_REQUEST")
    void nothingIsLostAmongTwentyThousand(Model model) throws InterruptedException {
        TestHouse house = open(model, TestHouse.QUICK, true);
        for (int thousands = 1; thousands <= 20; thousands++) {
            house.serveAll(1_000);
            assertThat(house.counts()).matches(Counts::balanced);
        }
        house.awaitServed(20_000);
        assertThat(house.resources.takings()).isEqualTo(1500L * 20_000);
        assertThat(house.resources.seated()).isZero();
        assertThat(house.model.lengths()).isEqualTo(QueueLengths.NONE);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PROCESS_PER_REQUEST")
    void aFailingStepFailsItsOrderAndNoOther(Model model) throws InterruptedException {
        // One place of each kind: a single one that is not given back would stop the service.
        Setup tight =
                new Setup(
                        new Staff(1, 1, 1, 1, 1),
                        new Capacities(1, 1, 1, 1, 1, 1),
                        false,
                        TestHouse.QUICK);
        TestHouse house = open(ModelOpener.of(model), tight, true);
        int failed = 0;
        for (Role role : Role.values()) {
            for (int i = 0; i < 5; i++) {
                house.resources.faults().spoil(role);
                house.serveAll(2);
                int expected = ++failed;
                Eventually.holds("an order fails", () -> house.counts().failed() == expected);
            }
        }
        house.serveAll(100);
        Eventually.holds("all have ended", () -> house.counts().inFlight() == 0);
        assertThat(house.counts().served()).isEqualTo(115);
        assertThat(house.resources.seated()).isZero();
        assertThat(house.resources.ledger().failures())
                .hasSize(15)
                .allMatch(failure -> failure.cause() instanceof SpoiledException)
                .extracting(failure -> failure.step().role())
                .containsOnly(Role.values());
        assertThat(house.trace().lanes().stream().mapToLong(lane -> died(house, lane)).sum())
                .isEqualTo(15);
    }

    @ParameterizedTest
    @EnumSource
    void theDoorIsBounded(Model model) {
        TestHouse house = open(model, TestHouse.STUCK, true);
        List<Order> inside = new ArrayList<>();
        Eventually.holds(
                "it is full",
                () -> {
                    Order order = house.arrive(Kind.DISH);
                    if (house.model.admit(order)) {
                        inside.add(order);
                        return false;
                    }
                    house.resources.ledger().turnedAway(order);
                    return house.model.admissionRoom() == 0 && inside.size() > 8;
                });
        assertThat(inside).hasSizeLessThan(50);
        assertThat(house.model.lengths().admission()).isLessThanOrEqualTo(8);
        assertThat(house.counts()).matches(Counts::balanced);
        assertThat(house.counts().served()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void closedNoThreadIsLeft(Model model) {
        TestHouse house = open(model, TestHouse.STUCK, true);
        house.serve(Kind.DISH);
        house.serve(Kind.USER_ACTION);
        house.serve(Kind.DISH);
        Eventually.holds("one is being cooked", () -> marked(house, OrderStage.FIRED));
        house.model.close();
        house.trace();

        assertThat(OwnThreads.alive()).containsExactly("trace keeper");
        assertThat(house.trace().lanes())
                .filteredOn(lane -> !lane.role().equals("guests"))
                .isNotEmpty()
                .allMatch(lane -> lane.closedAt() < Long.MAX_VALUE);
        assertThat(house.counts()).matches(Counts::balanced);
        assertThat(house.counts().failed()).isZero();
    }

    private static boolean marked(TestHouse house, Mark mark) {
        return house.trace().lanes().stream().anyMatch(lane -> house.marks(lane).contains(mark));
    }

    private static long died(TestHouse house, Lane lane) {
        return house.marks(lane).stream().filter(mark -> mark == CommonMark.DIED).count();
    }

    private TestHouse open(Model model, Effort effort, boolean hungry) {
        return open(ModelOpener.of(model), TestHouse.setup(effort), hungry);
    }

    private TestHouse open(ModelOpener opener, Setup setup, boolean hungry) {
        TestHouse house = new TestHouse(opener, setup, hungry);
        opened.add(house);
        return house;
    }
}
