package brigade.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class RowLayoutTest {
    private final Recorder recorder = Recorder.ofPast(1 << 20, RestaurantVocabulary.ALL);

    @Test
    void fewRowsAreHighAndNotTooHigh() {
        assertThat(RowLayout.of(lanes(3), 300).barHeight(1)).isEqualTo(28 - RowLayout.GAP);
    }

    @Test
    void manyRowsAreLowAndScroll() {
        RowLayout layout = RowLayout.of(lanes(40), 196);

        assertThat(layout.barHeight(7)).isEqualTo(19 - RowLayout.GAP);
        assertThat(layout.height()).isEqualTo(40 * 19 + 3 * 4);
        assertThat(layout.reveal(39, 39, 0, 196)).isEqualTo(layout.height() - 196);
        assertThat(layout.reveal(3, 3, 20, 196)).isEqualTo(20);
    }

    @Test
    void rowsThatBelongTogetherAreShownTogether() {
        RowLayout layout = RowLayout.of(lanes(40), 196);

        assertThat(layout.reveal(2, 10, 0, 196)).isEqualTo(layout.top(11) - 196);
        assertThat(layout.reveal(2, 6, 20, 196)).isEqualTo(20);
        assertThat(layout.reveal(0, 39, 100, 196)).as("the first of too many").isZero();
    }

    @Test
    void groupsStandApart() {
        RowLayout layout = RowLayout.of(lanes(40), 196);

        assertThat(layout.top(10) - layout.top(9)).isEqualTo(19 + 4);
        assertThat(layout.top(11) - layout.top(10)).isEqualTo(19);
        assertThat(layout.barHeight(10)).isEqualTo(layout.barHeight(9));
    }

    @Test
    void aPointFindsItsRow() {
        RowLayout layout = RowLayout.of(lanes(40), 200);

        assertThat(layout.rowAt(0)).isEqualTo(0);
        assertThat(layout.rowAt(19)).isEqualTo(1);
        assertThat(layout.rowAt(layout.top(25))).isEqualTo(25);
        assertThat(layout.rowAt(-1)).isEqualTo(-1);
        assertThat(layout.rowAt(5000)).isEqualTo(-1);
    }

    /** In groups of ten. */
    private TimelineRows lanes(int count) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(
                    new Row.OfLane(
                            recorder.laneAt(0, "cook-" + i, "cook", LaneKind.PLATFORM),
                            i % 10 == 0 ? "group" + i : ""));
        }
        return new TimelineRows(rows);
    }
}
