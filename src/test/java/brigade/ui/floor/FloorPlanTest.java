package brigade.ui.floor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class FloorPlanTest {

    @ParameterizedTest
    @CsvSource({"620, 430", "980, 480", "1800, 1000", "3800, 2000"})
    void roomsFillTheFloorAndDoNotOverlap(double width, double height) {
        double scale = Metrics.scale(width, height);
        Metrics metrics = new Metrics(scale, 13 * Math.max(scale, 0.9), 17, 15);

        FloorPlan plan = FloorPlan.of(width, height, 0, metrics);

        List<Box> rooms =
                List.of(
                        plan.door(),
                        plan.dining(),
                        plan.counter(),
                        plan.kitchen(),
                        plan.till(),
                        plan.desk(),
                        plan.backRoom());
        for (Box room : rooms) {
            assertThat(room.width()).isGreaterThan(50);
            assertThat(room.height()).isGreaterThan(110);
            assertThat(room.right()).isLessThanOrEqualTo(width);
            assertThat(room.bottom()).isLessThanOrEqualTo(height);
            assertThat(rooms).filteredOn(it -> !it.equals(room)).noneMatch(it -> overlap(it, room));
        }
        assertThat(plan.kitchen().right()).isEqualTo(width);
        assertThat(plan.backRoom().bottom()).isEqualTo(height);
        assertThat(plan.till().x()).isEqualTo(plan.dining().x());
        assertThat(plan.desk().right()).isEqualTo(plan.counter().right());
    }

    private static boolean overlap(Box a, Box b) {
        return a.x() < b.right() && b.x() < a.right() && a.y() < b.bottom() && b.y() < a.bottom();
    }
}
