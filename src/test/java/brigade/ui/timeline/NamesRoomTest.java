package brigade.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.restaurant.vocabulary.RestaurantVocabulary;
import brigade.trace.Lane;
import brigade.trace.LaneKind;
import brigade.trace.Recorder;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class NamesRoomTest {
    private final Recorder recorder = Recorder.ofPast(1 << 20, RestaurantVocabulary.ALL);

    @Test
    void namesGetTheRoomTheyNeedButLeaveTheBarsTheirs() {
        NamesRoom room = new NamesRoom(0);
        hold(room, "cook-1", "server-10");
        assertThat(room.of(900)).isEqualTo(NamesRoom.USUAL);

        hold(room, "skein-evaluator-worker-pool-thread-7", "main");
        assertThat(room.of(900)).isEqualTo(252);
        assertThat(room.of(500)).isEqualTo(180);
    }

    @Test
    void theyDoNotShrinkAgain() {
        NamesRoom room = new NamesRoom(0);
        hold(room, "skein-evaluator-worker-pool-thread-7");
        hold(room, "main");

        assertThat(room.of(900)).isEqualTo(252);
    }

    @Test
    void thePersonDecidesHowMuchTheyHaveAtMost() {
        NamesRoom room = new NamesRoom(90);
        hold(room, "skein-evaluator-worker-pool-thread-7");
        assertThat(room.of(900)).isEqualTo(90);

        room.want(2);
        assertThat(room.of(900)).isEqualTo(NamesRoom.LEAST);
        room.want(400);
        assertThat(room.of(900)).as("no more than they need").isEqualTo(252);
        room.want(0);
        assertThat(room.of(500)).as("as before").isEqualTo(180);
    }

    /** Letters are seven pixels wide. */
    private void hold(NamesRoom room, String... names) {
        List<Row> rows = new ArrayList<>();
        for (String name : names) {
            rows.add(new Row.OfLane(recorder.laneAt(0, name, "role", LaneKind.PLATFORM), ""));
        }
        room.hold(
                new TimelineRows(rows),
                row -> row instanceof Row.OfLane(Lane lane, _) ? 7 * lane.name().length() : 0);
    }
}
