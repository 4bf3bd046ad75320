package brigade.ui.floor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoorPlanTest {

    @ParameterizedTest
    @CsvSource({"66, 330, 0.8", "108, 340, 1", "150, 480, 1.4", "300, 900, 2.4"})
    void nobodyCoversAnotherOneNorStandsInTheWayOut(double width, double height, double scale) {
        Metrics metrics = new Metrics(scale, 13 * Math.sqrt(scale), 17, 15);
        Box inside = new Box(12, 40, width, height);
        double doorway = 40 + height * 0.6;
        Point in = new Point(inside.right(), doorway);
        for (int people = 0; people <= 200; people++) {
            DoorPlan plan = DoorPlan.of(inside, doorway, people, metrics);
            if (plan.crowded()) {
                assertThat(
                                plan.queue().right() <= plan.corner().x() - 8
                                        || plan.queue().bottom() <= doorway - 8)
                        .isTrue();
                continue;
            }
            Route way = Route.of(in, new Point(plan.corner().x(), doorway), plan.corner());
            double room = metrics.px(24) / 2;
            for (int i = 0; i < people; i++) {
                Disc one = new Disc(plan.at(i), plan.size() / 2);
                assertThat(one.center().x() + one.radius()).isLessThanOrEqualTo(inside.right() + 1);
                assertThat(one.center().y() + one.radius())
                        .isLessThanOrEqualTo(inside.bottom() + 1);
                for (int j = 0; j < i; j++) {
                    assertThat(one.gapTo(new Disc(plan.at(j), plan.size() / 2))).isPositive();
                }
                for (double part = 0; part <= 1; part += 0.05) {
                    Disc leaver = new Disc(way.at(part), room - 3);
                    assertThat(one.gapTo(leaver)).as("%d of %d", i, people).isGreaterThan(-2);
                }
            }
        }
    }
}
