package brigade.server.thread;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.Eventually;
import brigade.server.Capacities;
import brigade.server.Counts;
import brigade.server.Kind;
import brigade.server.Order;
import brigade.server.Setup;
import brigade.server.Staff;
import brigade.server.TestHouse;
import brigade.server.models.ModelOpener;
import brigade.trace.Activity;
import brigade.trace.Lane;
import brigade.trace.Span;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** A thread for each order: platform threads and virtual ones. */
class ThreadPerOrderTest {
    private static final int MANY = 10_000;

    @Test
    void virtualThreadsHoldTenThousandOrdersAtOnce() {
        Setup setup =
                new Setup(
                        new Staff(1, 1, 1, 1, MANY),
                        new Capacities(4, MANY, 1, 1, 1, 1),
                        false,
                        TestHouse.QUICK);
        try (TestHouse house = new TestHouse(VirtualThreadsModel::new, setup, false)) {
            for (int i = 0; i < MANY; i++) {
                house.serve(Kind.DISH);
            }
            Eventually.holds("all eat", () -> house.eating.size() == MANY);
            assertThat(house.counts().inFlight()).isEqualTo(MANY);
            assertThat(house.working("guest")).isEqualTo(MANY);
            assertThat(house.model.admissionRoom()).isZero();
            assertThat(house.model.admit(house.arrive(Kind.DISH))).isFalse();

            house.billAll();
            house.awaitServed(MANY);
            Eventually.holds("all have gone", () -> house.model.admissionRoom() == MANY);
            assertThat(house.roomCame.availablePermits()).isPositive();
            assertThat(house.lanes("guest"))
                    .hasSize(MANY)
                    .allMatch(lane -> lane.closedAt() < Long.MAX_VALUE);
        }
    }

    @Test
    void aStoveIsInUseWhileAVirtualThreadComputesOnIt() {
        Setup setup = TestHouse.setup(TestHouse.QUICK);
        try (TestHouse house = new TestHouse(VirtualThreadsModel::new, setup, true)) {
            house.serve(Kind.DISH);
            house.serve(Kind.DISH);
            house.awaitServed(2);
            house.model.close();
            List<Lane> stoves = house.lanes("stove");
            assertThat(stoves)
                    .isNotEmpty()
                    .hasSizeLessThanOrEqualTo(Runtime.getRuntime().availableProcessors());
            List<String> onStoves = stoves.stream().flatMap(l -> work(house, l).stream()).toList();
            List<String> byGuests =
                    house.lanes("guest").stream().flatMap(l -> work(house, l).stream()).toList();
            assertThat(onStoves)
                    .contains("1 chop", "1 sauté", "2 charge")
                    .containsExactlyInAnyOrderElementsOf(byGuests);
            assertThat(stoves).allMatch(lane -> idleAtTheEnd(house, lane));
        }
    }

    private static List<String> work(TestHouse house, Lane lane) {
        return spans(house, lane).stream()
                .filter(span -> span.activity() == Activity.RUNNING)
                .map(span -> span.request() + " " + house.trace().label(span.label()))
                .toList();
    }

    private static boolean idleAtTheEnd(TestHouse house, Lane lane) {
        return spans(house, lane).getLast().activity() == Activity.IDLE;
    }

    private static List<Span> spans(TestHouse house, Lane lane) {
        List<Span> spans = new ArrayList<>();
        house.trace().spans(lane, lane.openedAt(), Long.MAX_VALUE, spans::add);
        return spans;
    }

    @Test
    void whoGetsNoThreadFailsAndServiceGoesOn() throws InterruptedException {
        AtomicInteger asked = new AtomicInteger();
        ThreadFactory scarce =
                work -> {
                    if (asked.incrementAndGet() % 3 == 0) {
                        throw new OutOfMemoryError("unable to create native thread");
                    }
                    return Thread.ofPlatform().daemon().unstarted(work);
                };
        ModelOpener opener =
                (resources, setup, dining) ->
                        new ThreadPerRequestModel(resources, setup, dining, scarce);
        try (TestHouse house = new TestHouse(opener, TestHouse.setup(TestHouse.QUICK), true)) {
            house.serveAll(300);
            Eventually.holds("all have ended", () -> house.counts().inFlight() == 0);
            assertThat(house.counts().served()).isEqualTo(200);
            assertThat(house.counts().failed()).isEqualTo(100);
            assertThat(house.resources.ledger().failures())
                    .allMatch(failure -> failure.cause() instanceof OutOfMemoryError);
            assertThat(house.model.lengths().admission()).isZero();
            assertThat(house.resources.seated()).isZero();
        }
    }

    @Test
    void whoseThreadHasNotComeYetMayLeave() {
        CountDownLatch start = new CountDownLatch(1);
        ThreadFactory slow =
                work ->
                        Thread.ofPlatform()
                                .daemon()
                                .unstarted(() -> {
                                    awaitQuietly(start);
                                    work.run();
                                });
        ModelOpener opener =
                (resources, setup, dining) ->
                        new ThreadPerRequestModel(resources, setup, dining, slow);
        try (TestHouse house = new TestHouse(opener, TestHouse.setup(TestHouse.QUICK), true)) {
            Order impatient = house.serve(Kind.DISH);
            house.serve(Kind.DISH);
            assertThat(house.model.lengths().admission()).isEqualTo(2);
            assertThat(house.model.leave(impatient)).isTrue();
            assertThat(house.model.leave(impatient)).isFalse();
            house.resources.ledger().left(impatient);
            start.countDown();
            house.awaitServed(1);
            assertThat(house.counts()).isEqualTo(new Counts(2, 1, 0, 1, 0, 1, 1500));
            Eventually.holds("both have gone", () -> house.working("hand") == 0);
        }
    }

    @Test
    void whoBringsAnOrderFromOutsideServesItAndIsNotDisturbedAfterwards() throws Exception {
        Setup setup = TestHouse.setup(TestHouse.STUCK);
        try (TestHouse house = new TestHouse(ThreadPerRequestModel::new, setup, true)) {
            Order order = house.arrive(Kind.DISH);
            Thread visitor = Thread.currentThread();
            String name = visitor.getName();
            Thread closing =
                    Thread.ofPlatform()
                            .unstarted(() -> {
                                Eventually.holds(
                                        "the visitor cooks",
                                        () -> visitor.getState() == Thread.State.TIMED_WAITING);
                                house.model.close();
                            });
            closing.start();
            assertThat(house.model.admitHere(order)).isTrue();
            assertThat(visitor.getName()).isEqualTo("hand-1");
            visitor.setName(name);
            closing.join();
            assertThat(visitor.isInterrupted()).isFalse();
            assertThat(house.counts().inFlight()).isEqualTo(1);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
