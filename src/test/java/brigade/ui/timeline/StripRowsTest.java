package brigade.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;

import org.junit.jupiter.api.Test;

import java.util.List;

class StripRowsTest {
    private final Recorder recorder = Recorder.ofPast(1 << 20);

    @Test
    void uiAndWorkersFirstThenByRoleAndNumber() {
        List<Lane> lanes =
                List.of(
                        lane("bell", "bell", LaneKind.PLATFORM),
                        lane("cook-10", "cook", LaneKind.PLATFORM),
                        lane("cook-9", "cook", LaneKind.PLATFORM),
                        lane("server-1", "server", LaneKind.PLATFORM),
                        lane("worker-1", "worker", LaneKind.PLATFORM),
                        lane("UI thread", "ui", LaneKind.UI));

        StripRows rows = StripRows.of(lanes, new StripWindow(0, 1, 100));

        assertThat(rows.lanes())
                .extracting(Lane::name)
                .containsExactly("UI thread", "worker-1", "cook-9", "cook-10", "server-1", "bell");
        assertThat(rows.withFirst(lanes.get(2).id()).lanes())
                .extracting(Lane::name)
                .startsWith("cook-9", "UI thread");
    }

    @Test
    void onlyLanesThatWereThere() {
        Lane gone = lane("cook-1", "cook", LaneKind.PLATFORM);
        gone.closeAt(50);

        assertThat(StripRows.of(List.of(gone), new StripWindow(60, 1, 100)).lanes()).isEmpty();
        assertThat(StripRows.of(List.of(gone), new StripWindow(40, 1, 100)).lanes())
                .containsExactly(gone);
    }

    private Lane lane(String name, String role, LaneKind kind) {
        return recorder.laneAt(0, name, role, kind);
    }
}
