package brigade.ui.lab.graph;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.ui.lab.graph.LabelRoom.Box;

import org.junit.jupiter.api.Test;

import java.util.List;

class LabelRoomTest {
    private final LabelRoom room = new LabelRoom(100, 40);

    @Test
    void theFirstFreePlaceIsTaken() {
        room.take(new Box(40, 10, 20, 20));
        List<Box> places =
                List.of(
                        new Box(50, 15, 30, 10), // covers what is there
                        new Box(80, 15, 30, 10), // leaves the picture
                        new Box(5, 15, 30, 10));
        assertThat(room.place(places)).contains(places.get(2));
        assertThat(room.place(places)).as("it is taken now").isEmpty();
    }

    @Test
    void aroundWhatIsThereIsFirstAtItsRight() {
        List<Box> around = LabelRoom.around(50, 20, 4, 20, 10);
        assertThat(around).hasSize(4);
        assertThat(around.getFirst()).isEqualTo(new Box(59, 15, 20, 10));
        room.take(new Box(46, 16, 8, 8));
        assertThat(room.place(around)).contains(around.getFirst());
        assertThat(room.place(around)).as("at its left").contains(around.get(1));
    }
}
