package brigade.ui.floor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DotGridTest {

    @ParameterizedTest
    @CsvSource({"130, 360", "250, 180", "390, 240", "900, 560", "80, 90"})
    void everybodyHasACellAndTheAreaIsUsed(int width, int height) {
        for (int people = 1; people <= 10_000; people += 1 + people / 7) {
            DotGrid grid = DotGrid.of(width, height, people, 22);
            String what = people + " people: " + grid;

            assertThat(grid.cells()).as(what).isGreaterThanOrEqualTo(Math.min(people, 7_000));
            int last = Math.min(people, grid.cells()) - 1;
            assertThat(grid.columns() * grid.width()).as(what).isLessThanOrEqualTo(width);
            assertThat(grid.y(last) + grid.height()).as(what).isLessThanOrEqualTo(height);
            assertThat(grid.dot()).as(what).isBetween(1, Math.min(grid.width(), grid.height()));
            if (grid.width() < 66 && grid.dot() > 4) {
                double used = grid.columns() * grid.width() / (double) width;
                double high = (grid.y(last) + grid.height()) / (double) height;
                assertThat(used).as(what).isGreaterThan(0.7);
                assertThat(used * high).as(what).isGreaterThan(0.5);
            }
        }
    }

    @Test
    void dotsAreNeverLargerThanAsked() {
        assertThat(DotGrid.of(130, 360, 1, 12).dot()).isEqualTo(12);
    }

    @Test
    void aPointFindsItsCell() {
        DotGrid grid = DotGrid.of(100, 100, 25, 20);

        assertThat(grid.at(grid.x(7) + 3, grid.y(7) + 3)).isEqualTo(7);
        assertThat(grid.at(-1, 5)).isEqualTo(-1);
        assertThat(grid.at(5, 101)).isEqualTo(-1);
    }
}
