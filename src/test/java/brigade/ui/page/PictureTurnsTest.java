package brigade.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PictureTurnsTest {

    private long now;

    /** One letter a pulse: P for a picture. */
    private String pulses(PictureTurns turns, int howMany) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < howMany; i++) {
            now += 16_000_000;
            all.append(turns.next(now) ? 'P' : '-');
        }
        return all.toString();
    }

    @Test
    void softwareBringsOneInEverySecondPulse() {
        assertThat(pulses(new PictureTurns(PictureRate.EVERY_SECOND_PULSE), 6)).isEqualTo("P-P-P-");
    }

    @Test
    void whatOpensIsInTheNextPictureAndHasTimeToBeDrawn() {
        PictureTurns turns = new PictureTurns(PictureRate.EVERY_SECOND_PULSE);
        assertThat(pulses(turns, 1)).isEqualTo("P");

        turns.opened();

        assertThat(pulses(turns, 10)).isEqualTo("P-----P-P-");
    }

    @Test
    void drawingCatchesUpAfterAPulseThatWaitedForIt() {
        PictureTurns turns = new PictureTurns(PictureRate.EVERY_SECOND_PULSE);
        assertThat(pulses(turns, 2)).isEqualTo("P-");

        now += 40_000_000;

        assertThat(pulses(turns, 6)).isEqualTo("---P-P");
    }

    @Test
    void aGraphicsCardIsNotWaitedFor() {
        PictureTurns turns = new PictureTurns(PictureRate.EACH_PULSE);
        turns.opened();
        assertThat(pulses(turns, 2)).isEqualTo("PP");

        now += 40_000_000;

        assertThat(pulses(turns, 2)).isEqualTo("PP");
    }

    @Test
    void thereIsRoomForSomethingElseOnlyBetweenPictures() {
        PictureTurns turns = new PictureTurns(PictureRate.EVERY_SECOND_PULSE);
        pulses(turns, 1);
        assertThat(turns.room()).isFalse();
        pulses(turns, 1);
        assertThat(turns.room()).isTrue();

        turns.opened();

        pulses(turns, 2);
        assertThat(turns.room()).isFalse();
    }
}
