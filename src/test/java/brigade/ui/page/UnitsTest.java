package brigade.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.trace.TraceClock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

class UnitsTest {
    private final Units units = new Units(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "840, 840 ns",
        "12345, 12 µs",
        "4120000, 4.1 ms",
        "412000000, 412 ms",
        "3021000000, 3.02 s",
        "42300000000, 42.3 s",
        "125000000000, 2 min 5 s"
    })
    void durationsHaveTheUnitThatFits(long nanos, String written) {
        assertThat(units.duration(nanos)).isEqualTo(written);
    }

    @Test
    void whatGrowsTicksInTenths() {
        assertThat(units.ticking(412_000_000)).isEqualTo("400 ms");
        assertThat(units.ticking(1_278_000_000)).isEqualTo("1.20 s");
    }

    @Test
    void largeRatesAreShort() {
        assertThat(units.large(1.93e9)).isEqualTo("1.9 G");
        assertThat(units.large(820e6)).isEqualTo("820 M");
        assertThat(units.large(940)).isEqualTo("940");
    }

    @Test
    void clockCountsFromTheStart() {
        assertThat(units.clock(42_318_000_000L)).isEqualTo("00:42.3");
        assertThat(units.clock(3_725_000_000_000L)).isEqualTo("62:05.0");
    }

    @Test
    void moneyFollowsTheLanguage() {
        assertThat(new Units(Locale.GERMAN).euros(128_450)).isEqualTo("€ 1.284,50");
    }

    @Test
    void theTimesOfALogicalClockAreSteps() {
        TraceClock clock = new TraceClock.Logical(1_000);
        Units english = new Units(new Texts(Locale.ENGLISH), clock);
        Units german = new Units(new Texts(Locale.GERMAN), clock);

        assertThat(english.duration(0)).isEqualTo("0 steps");
        assertThat(english.duration(1_000)).isEqualTo("1 step");
        assertThat(english.duration(12_600)).as("to the nearest").isEqualTo("13 steps");
        assertThat(english.ticking(12_600)).as("so far").isEqualTo("12 steps");
        assertThat(english.instant(12_600)).isEqualTo("step 12");
        assertThat(english.clock(1_234_000)).isEqualTo("step 1,234");
        assertThat(english.fineInstant(-5)).isEqualTo("step 0");
        assertThat(german.duration(2_000)).isEqualTo("2 Schritte");
        assertThat(german.instant(1_234_000)).isEqualTo("Schritt 1.234");
        assertThat(english.key("how.moment")).isEqualTo("how.moment.steps");
        assertThat(units.key("how.moment")).isEqualTo("how.moment");
    }

    @Test
    void theTimesOfAnotherClockAreSeconds() {
        Units foreign =
                new Units(new Texts(Locale.ENGLISH), new TraceClock.Foreign(0, 5_000, 0.001));

        assertThat(foreign.duration(3_020_000_000L)).isEqualTo(units.duration(3_020_000_000L));
        assertThat(foreign.instant(42_318_000_000L)).isEqualTo("00:42.318");
    }

    @Test
    void someHaveTheDigitsThatTheyNeed() {
        assertThat(units.some(0.25)).isEqualTo("0.25");
        assertThat(units.some(0.5)).isEqualTo("0.5");
        assertThat(units.some(20)).isEqualTo("20");
    }
}
