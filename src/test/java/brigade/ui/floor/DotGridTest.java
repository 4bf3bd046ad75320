package brigade.ui.floor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DotGridTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 41, 200, 1_000, 10_000, 40_000})
    void everybodyHasACell(int people) {
        DotGrid grid = DotGrid.of(130, 360, people, 16);

        assertThat(grid.cells()).isGreaterThanOrEqualTo(people);
        assertThat(grid.x(people - 1) + grid.width()).isLessThanOrEqualTo(130);
        assertThat(grid.y(people - 1) + grid.height()).isLessThanOrEqualTo(360);
    }

    @Test
    void cellsAreNeverLargerThanAsked() {
        assertThat(DotGrid.of(130, 360, 1, 12).width()).isEqualTo(12);
    }

    @Test
    void aPointFindsItsCell() {
        DotGrid grid = DotGrid.of(100, 100, 25, 20);

        assertThat(grid.at(grid.x(7) + 3, grid.y(7) + 3)).isEqualTo(7);
        assertThat(grid.at(-1, 5)).isEqualTo(-1);
        assertThat(grid.at(5, 101)).isEqualTo(-1);
    }
}
