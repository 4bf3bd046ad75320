package brigade.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LaneRoomTest {
    private final LaneRoom room = new LaneRoom();

    @Test
    void shortLanesGetAsMuchAsThoseBeforeHaveFilled() {
        for (int i = 0; i < 20; i++) {
            room.filled(20);
        }
        assertThat(room.events()).isEqualTo(20);
        room.filled(23);
        assertThat(room.events()).isEqualTo(23);
    }

    @Test
    void oneShorterLaneChangesLittle() {
        room.filled(40);
        room.filled(24);
        assertThat(room.events()).isEqualTo(38);
    }

    @Test
    void longLanesSayNothing() {
        room.filled(20);
        room.filled(1_000_000);
        assertThat(room.events()).isEqualTo(LaneRoom.USUAL);
    }
}
