package brigade.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UiVerdictTest {
    @ParameterizedTest
    @CsvSource({
        "300, 17, 20, 1, RESPONSIVE",
        "300, 17, 90, 80, RESPONSIVE",
        "300, 40, 60, 1, LATE",
        "300, 17, 20, 140, LATE",
        "120, 17, 3020, 3000, FROZEN",
        "3, 17, 3020, 1, FROZEN",
        "60, 40, 40, 1, RESPONSIVE",
        "5, 17, 20, 1, WARMING"
    })
    void theLevelFollowsTheFigures(
            long frames, double gapP99, double gapMax, double bellMax, UiVerdict.Level level) {
        UiFigures figures =
                new UiFigures(
                        frames,
                        new Quantiles(16.7, gapP99, gapMax),
                        new Quantiles(0.2, 0.5, bellMax),
                        frames / 5.0,
                        250);

        assertThat(UiVerdict.of(figures, 0).level()).isEqualTo(level);
        assertThat(UiVerdict.of(figures, 0).worstMillis()).isEqualTo(Math.max(gapMax, bellMax));
    }
}
