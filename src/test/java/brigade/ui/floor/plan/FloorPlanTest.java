package brigade.ui.floor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.server.Model;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

class FloorPlanTest {

    @ParameterizedTest
    @EnumSource(Model.class)
    void inEachModelTheLowerRoomsStayWhereTheyAre(Model model) {
        Metrics metrics = new Metrics(1, 13, 17, 15);
        FloorPlan pool = FloorPlan.of(980, 480, 0, Model.THREAD_POOL, false, metrics);

        FloorPlan plan = FloorPlan.of(980, 480, 0, model, false, metrics);
        FloorPlan changing = FloorPlan.of(980, 480, 0, model, true, metrics);

        assertThat(
                        List.of(
                                plan.below().till(),
                                plan.below().desk(),
                                plan.below().backRoom(),
                                plan.door()))
                .containsExactly(
                        pool.below().till(),
                        pool.below().desk(),
                        pool.below().backRoom(),
                        pool.door());
        assertThat(plan.dining().width()).isGreaterThan(200);
        assertThat(plan.staff().leaving().width()).isZero();
        assertThat(changing.staff().leaving().width()).isPositive();
        assertThat(overlap(changing.staff().leaving(), changing.staff().kitchen())).isFalse();
        assertThat(changing.staff().leaving().right()).isEqualTo(plan.staff().kitchen().right());
        assertThat(changing.staff().leaving().bottom()).isLessThan(changing.below().backRoom().y());
        assertThat(changing.dining()).isEqualTo(plan.dining());
        assertThat(changing.staff().counter())
                .as("what stands there needs its height")
                .isEqualTo(plan.staff().counter());
    }

    @Test
    void aCookWithAStoveKeepsTheHeightOfTheKitchenWhileOthersFinish() {
        Metrics metrics = new Metrics(0.9, 12, 17, 15);

        FloorPlan plan = FloorPlan.of(620, 330, 0, Model.SINGLE_THREAD, true, metrics);

        assertThat(plan.staff().kitchen().height()).isEqualTo(plan.dining().height());
        assertThat(plan.staff().leaving().height()).isEqualTo(plan.dining().height());
    }

    @ParameterizedTest
    @CsvSource({"620, 430", "980, 480", "1800, 1000", "3800, 2000"})
    void roomsFillTheFloorAndDoNotOverlap(double width, double height) {
        double scale = Metrics.scale(width, height);
        Metrics metrics = new Metrics(scale, 13 * Math.max(scale, 0.9), 17, 15);

        FloorPlan plan = FloorPlan.of(width, height, 0, Model.THREAD_POOL, false, metrics);

        List<Box> rooms =
                List.of(
                        plan.door(),
                        plan.dining(),
                        plan.staff().counter(),
                        plan.staff().kitchen(),
                        plan.below().till(),
                        plan.below().desk(),
                        plan.below().backRoom());
        for (Box room : rooms) {
            assertThat(room.width()).isGreaterThan(50);
            assertThat(room.height()).isGreaterThan(110);
            assertThat(room.right()).isLessThanOrEqualTo(width);
            assertThat(room.bottom()).isLessThanOrEqualTo(height);
            assertThat(rooms).filteredOn(it -> !it.equals(room)).noneMatch(it -> overlap(it, room));
        }
        assertThat(plan.staff().kitchen().right()).isEqualTo(width);
        assertThat(plan.below().backRoom().bottom()).isEqualTo(height);
        assertThat(plan.below().till().x()).isEqualTo(plan.dining().x());
        assertThat(plan.below().desk().right()).isEqualTo(plan.staff().counter().right());
    }

    private static boolean overlap(Box a, Box b) {
        return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
    }
}
