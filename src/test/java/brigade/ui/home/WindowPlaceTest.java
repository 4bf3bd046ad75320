package brigade.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class WindowPlaceTest {
    private static final Area MAIN = new Area(0, 30, 1920, 1050);
    private static final Area RIGHT = new Area(1920, 0, 2560, 1440);

    private static Area placed(Area area, Area... screens) {
        return new WindowPlace(area, false).on(List.of(screens)).area();
    }

    @Test
    void staysWhereItWas() {
        Area left = new Area(2000, 100, 1440, 900);
        assertThat(placed(left, MAIN, RIGHT)).isEqualTo(left);
        Area half = new Area(-700, 100, 1440, 900);
        assertThat(placed(half, MAIN)).as("half outside, as it was left").isEqualTo(half);
    }

    @Test
    void comesToTheMainScreenWhenItsOwnIsGone() {
        assertThat(placed(new Area(2000, 100, 1440, 900), MAIN))
                .isEqualTo(new Area(480, 100, 1440, 900));
        assertThat(placed(new Area(-5000, -3000, 1440, 900), MAIN))
                .isEqualTo(new Area(0, 30, 1440, 900));
    }

    @Test
    void isNeverLargerThanItsScreen() {
        assertThat(placed(new Area(1930, 10, 2500, 1400), MAIN)).isEqualTo(MAIN);
    }

    @Test
    void itsUpperEdgeCanBeTakenHoldOf() {
        assertThat(placed(new Area(100, -400, 1000, 700), MAIN))
                .isEqualTo(new Area(100, 30, 1000, 700));
        assertThat(placed(new Area(100, 1060, 1000, 700), MAIN))
                .isEqualTo(new Area(100, 380, 1000, 700));
    }

    @Test
    void maximisedStaysMaximised() {
        WindowPlace place = new WindowPlace(new Area(9000, 0, 1000, 700), true);
        assertThat(place.on(List.of(MAIN)))
                .isEqualTo(new WindowPlace(new Area(920, 30, 1000, 700), true));
        assertThat(place.on(List.of())).isEqualTo(place);
    }
}
