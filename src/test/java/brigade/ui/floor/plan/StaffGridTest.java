package brigade.ui.floor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.ui.floor.drawing.Detail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class StaffGridTest {

    private static final Metrics METRICS = new Metrics(1, 13, 17, 15);
    private static final Box KITCHEN = new Box(10, 20, 300, 220);

    @Test
    void fourCooksStandTwoByTwo() {
        StaffGrid grid = StaffGrid.of(KITCHEN, 4, 54, METRICS);

        assertThat(grid.ring()).isEqualTo(54);
        assertThat(grid.detail()).isEqualTo(Detail.FULL);
        assertThat(grid.centers()).extracting(Point::x).containsExactly(85.0, 235.0, 85.0, 235.0);
    }

    @Test
    void theMoreTheSmallerAndTheLessIsSaid() {
        StaffGrid few = StaffGrid.of(KITCHEN, 6, 54, METRICS);
        StaffGrid many = StaffGrid.of(KITCHEN, 32, 54, METRICS);

        assertThat(few.detail()).isEqualTo(Detail.FULL);
        assertThat(many.detail()).isNotEqualTo(Detail.FULL);
        assertThat(many.ring()).isLessThan(few.ring()).isGreaterThan(16);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 12, 17, 24, 32})
    void nobodyOverlapsNorLeavesTheRoom(int people) {
        StaffGrid grid = StaffGrid.of(KITCHEN, people, 54, METRICS);
        double below = METRICS.caption(grid.detail());

        assertThat(grid.centers()).hasSize(people);
        for (Point one : grid.centers()) {
            Box figure = figure(one, grid.ring(), below);
            assertThat(figure.x()).isGreaterThanOrEqualTo(KITCHEN.x());
            assertThat(figure.right()).isLessThanOrEqualTo(KITCHEN.right());
            assertThat(figure.y()).isGreaterThanOrEqualTo(KITCHEN.y() - 1);
            assertThat(figure.bottom()).isLessThanOrEqualTo(KITCHEN.bottom() + 1);
            for (Point other : grid.centers()) {
                boolean apart =
                        Math.abs(one.x() - other.x()) >= grid.ring()
                                || Math.abs(one.y() - other.y()) >= grid.ring() + below;
                assertThat(one.equals(other) || apart).isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"66, 110", "120, 80", "300, 220", "500, 160", "40, 200", "1200, 600"})
    void inAnyRoomEachHasAPlaceOfTheirOwn(double width, double height) {
        Box room = new Box(7, 9, width, height);
        for (Footprint print : List.of(Footprint.PERSON, Footprint.IN_TRUCK, Footprint.AT_STOVE)) {
            for (int people = 1; people <= 64; people++) {
                StaffGrid grid = StaffGrid.of(room, people, print, 54, 60, METRICS);
                double wide = grid.ring() * print.width();
                double high = grid.ring() * print.height() + METRICS.caption(grid.detail());
                String what = people + " in " + room + ": " + grid.ring() + " " + grid.detail();
                for (int i = 0; i < people; i++) {
                    Point one = grid.centers().get(i);
                    double top = one.y() - grid.ring() * print.above();
                    assertThat(one.x() - wide / 2).as(what).isGreaterThan(room.x() - 1);
                    assertThat(one.x() + wide / 2).as(what).isLessThan(room.right() + 1);
                    assertThat(top).as(what).isGreaterThan(room.y() - 1);
                    assertThat(top + high).as(what).isLessThan(room.bottom() + 1);
                    for (Point other : grid.centers().subList(0, i)) {
                        boolean apart =
                                Math.abs(one.x() - other.x()) > wide - 1
                                        || Math.abs(one.y() - other.y()) > high - 1;
                        assertThat(apart).as(what).isTrue();
                    }
                }
            }
        }
    }

    private static Box figure(Point center, double ring, double below) {
        return new Box(center.x() - ring / 2, center.y() - ring / 2, ring, ring + below);
    }
}
