package brigade.ui.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.lesson.LessonWords.Unit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;

class EstimateTest {

    @ParameterizedTest
    @CsvSource({"20, en, 20", " 1.5 , en, 1.5", "'1,5', de, 1.5", "'1,200', en, 1200", "0, de, 0"})
    void isReadAsThePersonsLanguageWritesIt(String typed, Locale locale, double value) {
        assertThat(Estimate.of(typed, Unit.COUNT, locale)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "many", "20 ms", "-1", "1e9", "12 34", "9999999999999999"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThat(Estimate.of(typed, Unit.MILLIS, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void memoryIsTypedInMegabytes() {
        assertThat(Estimate.of("80", Unit.BYTES, Locale.ENGLISH)).hasValue(80e6);
        assertThat(Estimate.unit(Unit.BYTES)).isEqualTo("MB");
    }
}
