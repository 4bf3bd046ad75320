package brigade.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class WindowPlaceTest {
    private static final Area MAIN = new Area(0, 30, 1920, 1050);
    private static final Area RIGHT = new Area(1920, 0, 2560, 1440);
    private static final Area LEFT = new Area(-1280, 100, 1280, 1024);
    private static final Frame FRAME = new Frame(2, 30, 3, 4);
    private static final Frame NONE = new Frame(0, 0, 0, 0);

    private static Area placed(Area area, Frame frame, Area... screens) {
        return new WindowPlace(area, false).on(List.of(screens), frame).area();
    }

    private static Area first(double width, double height, Area screen) {
        return WindowPlace.amid(screen, width, height, FRAME).on(List.of(screen), FRAME).area();
    }

    @Test
    void staysWhereItWas() {
        Area left = new Area(2000, 100, 1440, 900);
        assertThat(placed(left, FRAME, MAIN, RIGHT)).isEqualTo(left);
        Area onTheLeft = new Area(-1270, 110, 1200, 900);
        assertThat(placed(onTheLeft, FRAME, MAIN, LEFT)).isEqualTo(onTheLeft);
    }

    @Test
    void comesWhollyOntoTheScreenOfWhichItCoversMost() {
        assertThat(placed(new Area(-700, 100, 1440, 900), FRAME, MAIN))
                .isEqualTo(new Area(0, 100, 1440, 900));
        assertThat(placed(new Area(1700, 100, 1440, 900), FRAME, MAIN, RIGHT))
                .isEqualTo(new Area(1920, 100, 1440, 900));
        assertThat(placed(new Area(700, 100, 1440, 900), FRAME, MAIN, RIGHT))
                .isEqualTo(new Area(1920 - 1445, 100, 1440, 900));
        assertThat(placed(new Area(-900, 50, 1000, 700), FRAME, MAIN, LEFT))
                .isEqualTo(new Area(-1005, 100, 1000, 700));
    }

    @Test
    void comesToTheMainScreenWhenItsOwnIsGone() {
        assertThat(placed(new Area(2000, 100, 1440, 900), NONE, MAIN))
                .isEqualTo(new Area(480, 100, 1440, 900));
        assertThat(placed(new Area(-5000, -3000, 1440, 900), NONE, MAIN))
                .isEqualTo(new Area(0, 30, 1440, 900));
    }

    @Test
    void withItsFrameItIsNeverLargerThanTheScreen() {
        assertThat(placed(new Area(1930, 10, 2500, 1400), FRAME, MAIN))
                .isEqualTo(new Area(0, 30, 1915, 1016));
        assertThat(
                        placed(
                                new Area(0, 0, 50, 50),
                                new Frame(80, 80, 80, 80),
                                new Area(0, 0, 99, 99)))
                .as("a frame larger than the screen leaves nothing, and does not throw")
                .isEqualTo(new Area(0, 0, 0, 0));
    }

    @Test
    void itsUpperEdgeIsOnTheScreen() {
        assertThat(placed(new Area(100, -400, 1000, 700), FRAME, MAIN))
                .isEqualTo(new Area(100, 30, 1000, 700));
        assertThat(placed(new Area(100, 1060, 1000, 700), FRAME, MAIN))
                .isEqualTo(new Area(100, 1080 - 734, 1000, 700));
    }

    @Test
    void firstItIsInTheMiddleAndNoLargerThanThereIsRoom() {
        assertThat(first(1440, 900, MAIN)).isEqualTo(new Area(238, 69, 1440, 900));
        assertThat(first(1440, 900, new Area(0, 0, 1366, 768)))
                .isEqualTo(new Area(0, 0, 1361, 734));
        assertThat(first(1440, 900, new Area(0, 24, 1440, 876)))
                .as("below a panel")
                .isEqualTo(new Area(0, 24, 1435, 842));
        assertThat(first(1440, 900, new Area(1366, 0, 1680, 1050)))
                .as("on a main screen that has another one to its left")
                .isEqualTo(new Area(1484, 39, 1440, 900));
        assertThat(first(1440, 900, new Area(0, 0, 683, 384)))
                .as("at scale 2")
                .isEqualTo(new Area(0, 0, 678, 350));
    }

    @Test
    void maximisedStaysMaximised() {
        WindowPlace place = new WindowPlace(new Area(9000, 0, 1000, 700), true);
        assertThat(place.on(List.of(MAIN), NONE))
                .isEqualTo(new WindowPlace(new Area(920, 30, 1000, 700), true));
        assertThat(place.on(List.of(), NONE)).isEqualTo(place);
    }
}
