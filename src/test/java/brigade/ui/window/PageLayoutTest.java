package brigade.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageLayoutTest {
    @ParameterizedTest
    @CsvSource({"1000, 616", "1180, 700", "1440, 816", "1920, 996", "3840, 2076"})
    void theFloorKeepsMostOfTheRoom(double width, double height) {
        PageLayout layout = PageLayout.of(width, height, true, false);

        assertThat(width - layout.inspector() - 3 * layout.gap()).isGreaterThan(width * 0.64);
        assertThat(height - layout.timeline() - 2 * layout.gap() - 4).isGreaterThan(height * 0.58);
        assertThat(layout.timeline()).isGreaterThanOrEqualTo(176);
    }

    @Test
    void inANarrowWindowTheInspectorStandsAsideUntilWanted() {
        assertThat(PageLayout.of(1000, 616, false, false).inspector()).isZero();
        assertThat(PageLayout.of(1000, 616, true, false).inspector()).isEqualTo(304);
        assertThat(PageLayout.of(1440, 816, false, false).inspector()).isPositive();
    }

    @Test
    void onAProjectorThereIsTheFloorAlone() {
        PageLayout layout = PageLayout.of(1920, 996, true, true);

        assertThat(layout.inspector()).isZero();
        assertThat(layout.timeline()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1000, 616", "1366, 668", "1440, 816", "1920, 996", "3840, 2076"})
    void besideACardTheFloorKeepsMostOfTheRoom(double width, double height) {
        for (boolean presenting : new boolean[] {false, true}) {
            PageLayout layout = PageLayout.beside(width, height, false, presenting);
            int card = PageLayout.card(width, presenting);

            assertThat(layout.inspector()).isZero();
            assertThat(card).isGreaterThanOrEqualTo(320);
            assertThat(width - card - 3 * layout.gap()).isGreaterThan(width * 0.6);
            assertThat(layout.timeline()).as("steps look at it").isGreaterThan(180);
        }
    }

    @Test
    void theInspectorStandsBesideACardOrHasItsRoomMeanwhile() {
        assertThat(PageLayout.beside(1000, 616, true, false).inspector()).isEqualTo(304);
        assertThat(PageLayout.roomForBoth(1000)).isFalse();
        assertThat(PageLayout.roomForBoth(1366)).isTrue();
        assertThat(1366 - PageLayout.card(1366, false) - 304 - 4 * 12).isGreaterThan(600);
    }
}
