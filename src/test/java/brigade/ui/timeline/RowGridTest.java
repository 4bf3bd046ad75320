package brigade.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowGridTest {
    @Test
    void fewRowsAreHighAndNotTooHigh() {
        assertThat(new RowGrid(3, 300).pitch()).isEqualTo(28);
        assertThat(new RowGrid(3, 300).mostFirst()).isZero();
    }

    @Test
    void manyRowsShareTheHeightAndScroll() {
        RowGrid grid = new RowGrid(40, 196);

        assertThat(grid.visible()).isEqualTo(9);
        assertThat(grid.visible() * grid.pitch()).isBetween(180, 196);
        assertThat(grid.mostFirst()).isEqualTo(31);
    }

    @Test
    void aPointFindsItsRow() {
        RowGrid grid = new RowGrid(40, 200);

        assertThat(grid.rowAt(0, 5)).isEqualTo(5);
        assertThat(grid.rowAt(grid.pitch() * 2 + 1, 5)).isEqualTo(7);
        assertThat(grid.rowAt(-1, 5)).isEqualTo(-1);
        assertThat(grid.rowAt(500, 5)).isEqualTo(-1);
    }
}
