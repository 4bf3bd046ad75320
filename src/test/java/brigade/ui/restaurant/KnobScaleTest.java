package brigade.ui.restaurant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;
import java.util.OptionalDouble;

class KnobScaleTest {
    @ParameterizedTest
    @EnumSource
    void theSliderReachesBothEnds(Knob knob) {
        KnobScale scale = new KnobScale(knob, Locale.ENGLISH);

        assertThat(scale.valueAt(0)).isEqualTo(knob.least());
        assertThat(scale.valueAt(1)).isEqualTo(knob.most());
        assertThat(scale.valueAt(scale.placeOf(8))).isEqualTo(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "33", "-1", "2.5", "four", "4 cooks", "NaN", "1e9"})
    void whatIsNotAllowedIsNoValue(String text) {
        assertThat(new KnobScale(Knob.COOKS, Locale.ENGLISH).parse(text)).isEmpty();
    }

    @Test
    void numbersAreReadAsTheLanguageWritesThem() {
        assertThat(new KnobScale(Knob.DOOR, Locale.ENGLISH).parse(" 10,000 "))
                .isEqualTo(OptionalDouble.of(10_000));
        assertThat(new KnobScale(Knob.CUSTOMERS, Locale.GERMAN).parse("0,8"))
                .isEqualTo(OptionalDouble.of(0.8));
    }

    @Test
    void aStepIsOneOrWhatCanBeSeen() {
        assertThat(new KnobScale(Knob.COOKS, Locale.ENGLISH).step(4, 1)).isEqualTo(5);
        assertThat(new KnobScale(Knob.COOKS, Locale.ENGLISH).step(1, -1)).isEqualTo(1);
        assertThat(new KnobScale(Knob.DOOR, Locale.ENGLISH).step(24, 1)).isGreaterThan(24);
    }
}
