package brigade.ui.floor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class CaptionRoomTest {

    @Test
    void whoStandsAloneHasAllTheRoom() {
        assertThat(CaptionRoom.widths(List.of(new Point(0, 0), new Point(0, 200)), 100, 40))
                .containsExactly(100, 100);
    }

    @Test
    void neighboursNeverReachIntoEachOthersLines() {
        for (double apart = 16; apart < 120; apart += 3.5) {
            List<Point> people = List.of(new Point(0, 0), new Point(apart, 10));

            double[] widths = CaptionRoom.widths(people, 100, 40);

            assertThat((widths[0] + widths[1]) / 2).isLessThan(apart);
        }
    }

    @Test
    void ofTwoAtOneSpotTheFirstSpeaks() {
        assertThat(CaptionRoom.widths(List.of(new Point(0, 0), new Point(4, 0)), 100, 40))
                .containsExactly(100, 0);
    }
}
