package brigade.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class RoomTest {

    private final Region part = new Region();
    private final List<Boolean> told = new ArrayList<>();

    @Test
    void whatHasNoWidthYetHasRoom() {
        Room.in(part, 100, told::add);

        assertThat(told).containsExactly(true);
    }

    @Test
    void saysItOnceWhileItStaysSo() {
        Room.in(part, 100, told::add);

        part.resize(140, 10);
        part.resize(100, 10);

        assertThat(told).containsExactly(true);
    }

    @Test
    void saysWhenThereIsTooLittleAndWhenThereIsEnoughAgain() {
        Room.in(part, 100, told::add);

        part.resize(99, 10);
        part.resize(60, 10);
        part.resize(100, 10);

        assertThat(told).containsExactly(true, false, true);
    }

    @Test
    void whatIsNotShownLeavesItsRoomToOthers() {
        Room.give(part, false);
        assertThat(part.isVisible()).isFalse();
        assertThat(part.isManaged()).isFalse();

        Room.give(part, true);
        assertThat(part.isVisible()).isTrue();
        assertThat(part.isManaged()).isTrue();
    }
}
