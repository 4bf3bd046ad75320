package brigade.server.models;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.Eventually;
import brigade.restaurant.vocabulary.OrderStage;
import brigade.server.Capacities;
import brigade.server.Ending;
import brigade.server.Kind;
import brigade.server.Order;
import brigade.server.Setup;
import brigade.server.Staff;
import brigade.server.TestHouse;
import brigade.server.loop.EventLoopModel;
import brigade.server.pool.ThreadPoolModel;
import brigade.server.single.SingleThreadModel;
import brigade.trace.Event;
import brigade.trace.Mark;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * Where a model knows of user actions, they wait for what is being done already, and nothing else.
 */
class UrgentOrdersTest {

    @Test
    void goPastAFullRail() {
        try (TestHouse house = new TestHouse(ThreadPoolModel::new, cooks(0), true)) {
            for (int i = 0; i < 3; i++) {
                house.serve(Kind.DISH);
            }
            Eventually.holds("the rail is full", () -> house.model.lengths().rail() == 1);
            Order urgent = house.serve(Kind.USER_ACTION);
            Eventually.holds("it hangs, too", () -> house.model.lengths().rail() == 2);
            assertThat(house.model.lengths().admission()).isEqualTo(2);
            house.model.apply(cooks(1));
            house.awaitServed(4);
            assertThat(sequence(house, OrderStage.FIRED)).startsWith(urgent.id());
        }
    }

    @Test
    void waitTheirTurnForTheLoneCookWhoCannotKnowOfThem() {
        try (TestHouse house = new TestHouse(SingleThreadModel::new, cooks(1), true)) {
            house.goOn = new CountDownLatch(1);
            Order first = house.serve(Kind.DISH);
            Eventually.holds(
                    "it is served", () -> house.stages(first).contains(OrderStage.DELIVERED));
            Order second = house.serve(Kind.DISH);
            Order urgent = house.serve(Kind.USER_ACTION);
            house.goOn.countDown();
            house.awaitServed(3);
            assertThat(sequence(house, OrderStage.TAKEN))
                    .containsExactly(first.id(), second.id(), urgent.id());
        }
    }

    @Test
    void areServedWhileAllWorkersOfTheLoopAreBusy() {
        Setup stuck = TestHouse.setup(TestHouse.STUCK);
        try (TestHouse house = new TestHouse(EventLoopModel::new, stuck, true)) {
            for (int i = 0; i < 6; i++) {
                house.serve(Kind.DISH);
            }
            Order urgent = house.serve(Kind.USER_ACTION);
            house.awaitServed(1);
            assertThat(urgent.ending()).isEqualTo(Ending.PAID);
            assertThat(house.stages(urgent)).doesNotContain(OrderStage.HUNG);
        }
    }

    private static List<Integer> sequence(TestHouse house, Mark mark) {
        List<Event> events = new ArrayList<>();
        house.trace()
                .lanes()
                .forEach(lane ->
                        house.trace().marks(lane, lane.openedAt(), Long.MAX_VALUE, events::add));
        return events.stream()
                .filter(event -> event.mark() == mark)
                .sorted(Comparator.comparingLong(Event::time))
                .map(Event::request)
                .toList();
    }

    private static Setup cooks(int cooks) {
        return new Setup(
                new Staff(cooks, 1, 1, 1, 1),
                new Capacities(1, 4, 1, 1, 1, 1),
                false,
                TestHouse.QUICK);
    }
}
