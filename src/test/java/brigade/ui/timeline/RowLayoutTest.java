package brigade.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.trace.LaneKind;
import brigade.trace.Recorder;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class RowLayoutTest {
    private final Recorder recorder = Recorder.ofPast(1 << 20);

    @Test
    void fewRowsAreHighAndNotTooHigh() {
        assertThat(RowLayout.of(lanes(3), 300).pitch(1)).isEqualTo(28);
    }

    @Test
    void manyRowsAreLowAndScroll() {
        RowLayout layout = RowLayout.of(lanes(40), 196);

        assertThat(layout.pitch(7)).isEqualTo(21);
        assertThat(layout.height()).isEqualTo(20 + 40 * 21);
        assertThat(layout.reveal(40, 0, 196)).isEqualTo(layout.height() - 196);
        assertThat(layout.reveal(1, 500, 196)).as("with the head of its group").isZero();
        assertThat(layout.reveal(3, 20, 196)).isEqualTo(20);
    }

    @Test
    void aPointFindsItsRow() {
        RowLayout layout = RowLayout.of(lanes(40), 200);

        assertThat(layout.rowAt(0)).isEqualTo(0);
        assertThat(layout.rowAt(20)).isEqualTo(1);
        assertThat(layout.rowAt(20 + 21 * 2 + 1)).isEqualTo(3);
        assertThat(layout.rowAt(-1)).isEqualTo(-1);
        assertThat(layout.rowAt(5000)).isEqualTo(-1);
    }

    private TimelineRows lanes(int count) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row.Head("cook", count, true, List.of()));
        for (int i = 0; i < count; i++) {
            rows.add(new Row.OfLane(recorder.laneAt(0, "cook-" + i, "cook", LaneKind.PLATFORM)));
        }
        return new TimelineRows(rows);
    }
}
