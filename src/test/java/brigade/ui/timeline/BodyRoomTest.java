package brigade.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyRoomTest {

    @Test
    void lanesHaveAllWhileNoFiguresAreWanted() {
        assertThat(BodyRoom.of(612, 110, 0)).isEqualTo(new BodyRoom(true, 612, 110, 0, 0));
    }

    @Test
    void figuresStandBesideTheLanesBelowThemOrInTheirPlace() {
        assertThat(BodyRoom.of(944, 110, 440)).isEqualTo(new BodyRoom(true, 488, 110, 440, 110));
        assertThat(BodyRoom.of(612, 400, 440)).isEqualTo(new BodyRoom(true, 612, 216, 612, 168));
        assertThat(BodyRoom.of(612, 110, 440)).isEqualTo(new BodyRoom(false, 612, 110, 612, 110));
    }

    @ParameterizedTest
    @CsvSource({"612, 440", "612, 690", "944, 440", "944, 690", "1400, 690"})
    void nothingIsCutOffAndNothingLiesOverTheOther(double width, double wanted) {
        for (double height = 80; height < 900; height += 7) {
            BodyRoom room = BodyRoom.of(width, height, wanted);

            assertThat(room.panelWidth()).isBetween(Math.min(width, wanted), width);
            assertThat(room.panelHeight()).isBetween(Math.min(height, 160), height);
            if (room.strip()) {
                boolean beside = room.stripWidth() + room.panelWidth() <= width;
                boolean above = room.stripHeight() + room.panelHeight() <= height;
                assertThat(beside || above).as("%s", room).isTrue();
                assertThat(room.stripWidth()).isGreaterThanOrEqualTo(300);
            }
        }
    }
}
