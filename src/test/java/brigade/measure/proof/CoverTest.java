package brigade.measure.proof;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.measure.proof.Cover.Stretch;

import org.junit.jupiter.api.Test;

import java.util.List;

class CoverTest {

    @Test
    void overlapsCountOnce() {
        Cover cover =
                Cover.of(
                        List.of(
                                new Stretch(50, 60),
                                new Stretch(0, 10),
                                new Stretch(5, 20),
                                new Stretch(7, 9),
                                new Stretch(20, 30)));

        assertThat(cover.within(0, 100)).isEqualTo(40);
        assertThat(cover.within(-10, 5)).isEqualTo(5);
        assertThat(cover.within(25, 55)).isEqualTo(10);
        assertThat(cover.within(30, 50)).isZero();
        assertThat(cover.within(60, 90)).isZero();
    }
}
