package brigade.server.loop;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.Eventually;
import brigade.restaurant.vocabulary.OrderStage;
import brigade.server.Effort;
import brigade.server.Kind;
import brigade.server.Order;
import brigade.server.Setup;
import brigade.server.TestHouse;
import brigade.trace.Activity;
import brigade.trace.Counter;
import brigade.trace.Event;
import brigade.trace.Lane;
import brigade.trace.Mark;
import brigade.trace.Span;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One thread that never waits, unless it is asked to break its rule. */
class EventLoopModelTest {
    private static final long WAIT = TimeUnit.MILLISECONDS.toNanos(5);
    private static final Effort WITH_WAITS =
            new Effort(
                    new Effort.Computing(4, 4, 4, 4, 4),
                    new Effort.Waits(WAIT, WAIT, WAIT, 0, WAIT));

    @Test
    void theLoopNeverSleepsThoughOrdersTakeTheirTime() {
        try (TestHouse house = house(WITH_WAITS, false)) {
            Order order = house.serve(Kind.DISH);
            house.awaitServed(1);
            house.model.close();
            assertThat(activities(house, loop(house)))
                    .contains(Activity.RUNNING, Activity.WAITING)
                    .doesNotContain(Activity.SLEEPING, Activity.IO);
            assertThat(activities(house, house.lanes("back").getFirst()))
                    .contains(Activity.WAITING);
            assertThat(lanesOf(house, order, OrderStage.HUNG, OrderStage.CARRIED))
                    .containsOnly("loop");
            assertThat(lanesOf(house, order, OrderStage.FIRED, OrderStage.PASSED))
                    .containsOnly("back");
            assertThat(between(house, order, OrderStage.TAKEN, OrderStage.HUNG))
                    .isGreaterThan(WAIT);
            assertThat(between(house, order, OrderStage.CARRIED, OrderStage.DELIVERED))
                    .isGreaterThan(WAIT);
            assertThat(between(house, order, OrderStage.CHARGED, OrderStage.PAID))
                    .isGreaterThanOrEqualTo(WAIT);
        }
    }

    @Test
    void cookingOnTheLoopIsSeenAsWhatItIs() {
        try (TestHouse house = house(WITH_WAITS, true)) {
            Order order = house.serve(Kind.DISH);
            house.awaitServed(1);
            house.model.close();
            assertThat(activities(house, loop(house))).contains(Activity.SLEEPING);
            assertThat(lanesOf(house, order, OrderStage.FIRED)).containsOnly("loop");
            assertThat(house.stages(order)).doesNotContain(OrderStage.HUNG, OrderStage.PASSED);
        }
    }

    @Test
    void everybodyWaitsWhileTheLoopCooks() {
        try (TestHouse house = house(TestHouse.STUCK, true)) {
            Order dish = house.serve(Kind.DISH);
            Eventually.holds("it is cooked", () -> house.stages(dish).contains(OrderStage.FIRED));
            Order click = house.serve(Kind.USER_ACTION);
            assertThat(house.stages(click)).containsExactly(OrderStage.PLACED);
            assertThat(house.model.leave(click)).isTrue();
            house.resources.ledger().left(click);
        }
    }

    @Test
    void lagIsMeasuredTenTimesASecondAlsoWhenThereIsNothingToDo() {
        try (TestHouse house = house(TestHouse.QUICK, false)) {
            Eventually.holds("it is measured", () -> lagSamples(house) >= 2);
        }
    }

    private static int lagSamples(TestHouse house) {
        Counter lag = Objects.requireNonNull(house.trace().counter("loop lag"));
        AtomicInteger samples = new AtomicInteger();
        house.trace()
                .samples(
                        lag,
                        0,
                        Long.MAX_VALUE,
                        (_, micros) -> {
                            assertThat(micros).isNotNegative();
                            samples.incrementAndGet();
                        });
        return samples.get();
    }

    private static TestHouse house(Effort effort, boolean heavyOnLoop) {
        Setup usual = TestHouse.setup(effort);
        return new TestHouse(
                EventLoopModel::new,
                new Setup(usual.staff(), usual.room(), heavyOnLoop, effort),
                true);
    }

    private static Lane loop(TestHouse house) {
        return house.lanes("loop").getFirst();
    }

    private static List<Activity> activities(TestHouse house, Lane lane) {
        List<Span> spans = new ArrayList<>();
        house.trace().spans(lane, lane.openedAt(), Long.MAX_VALUE, spans::add);
        return spans.stream().map(Span::activity).distinct().toList();
    }

    private static List<String> lanesOf(TestHouse house, Order order, Mark... marks) {
        return house.trace().path(order.id()).marks().stream()
                .filter(event -> List.of(marks).contains(event.mark()))
                .map(event -> Objects.requireNonNull(house.trace().lane(event.lane())).role())
                .toList();
    }

    private static long between(TestHouse house, Order order, Mark from, Mark to) {
        return time(house, order, to) - time(house, order, from);
    }

    private static long time(TestHouse house, Order order, Mark mark) {
        return house.trace().path(order.id()).marks().stream()
                .filter(event -> event.mark() == mark)
                .mapToLong(Event::time)
                .findFirst()
                .orElseThrow();
    }
}
