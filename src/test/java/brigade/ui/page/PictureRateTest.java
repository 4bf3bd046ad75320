package brigade.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.stream.LongStream;

class PictureRateTest {

    @Test
    void aGraphicsCardDrawsInEachPulse() {
        assertThat(LongStream.range(0, 5).filter(PictureRate.EACH_PULSE::at))
                .containsExactly(0L, 1L, 2L, 3L, 4L);
    }

    @Test
    void softwareDrawsInTheFirstPulseAndInEverySecondAfter() {
        assertThat(LongStream.range(0, 5).filter(PictureRate.EVERY_SECOND_PULSE::at))
                .containsExactly(0L, 2L, 4L);
    }

    @Test
    void thereIsRoomInThePulsesWithoutAPicture() {
        assertThat(LongStream.range(0, 5).filter(PictureRate.EVERY_SECOND_PULSE::room))
                .containsExactly(1L, 3L);
    }

    @Test
    void whereEachPulseBringsAPictureEachHasRoom() {
        assertThat(LongStream.range(0, 3).filter(PictureRate.EACH_PULSE::room))
                .containsExactly(0L, 1L, 2L);
    }
}
