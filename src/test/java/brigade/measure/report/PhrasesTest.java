package brigade.measure.report;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.server.Model;

import org.junit.jupiter.api.Test;

import java.util.Locale;

class PhrasesTest {
    private final Phrases english = new Phrases(Locale.ENGLISH);
    private final Phrases german = new Phrases(Locale.GERMAN);

    @Test
    void bothLanguagesHaveTheSamePhrasesAndNoneQuotes() {
        assertThat(german.bundle().keySet()).isEqualTo(english.bundle().keySet());
        for (String key : english.bundle().keySet()) {
            assertThat(english.of(key) + german.of(key)).as(key).doesNotContain("'");
        }
    }

    @Test
    void everyMetricAndModelHasItsWords() {
        for (Metric metric : Metric.values()) {
            assertThat(metric.name(english)).isNotBlank();
            assertThat(metric.shortName(english)).isNotBlank();
            assertThat(metric.how(english)).endsWith(".");
        }
        for (Model model : Model.values()) {
            assertThat(english.name(model)).isNotBlank();
            assertThat(english.of("is." + model, 1, 2, "3", 4)).endsWith(".");
        }
    }

    @Test
    void quantitiesHaveThreeDigitsAndTheirUnit() {
        Amounts amounts = english.amounts();
        assertThat(amounts.millis(0.4211)).isEqualTo("0.42 ms");
        assertThat(amounts.millis(412.4)).isEqualTo("412 ms");
        assertThat(amounts.millis(999.9)).isEqualTo("1.00 s");
        assertThat(amounts.bytes(34_000)).isEqualTo("34.0 kB");
        assertThat(amounts.bytes(3.2e9)).isEqualTo("3.20 GB");
        assertThat(amounts.millis(Double.NaN)).isEqualTo("—");
        assertThat(german.amounts().number(12.34)).isEqualTo("12,3");
    }

    @Test
    void aShareIsNeverRoundedToAllOrNothing() {
        Amounts amounts = english.amounts();
        assertThat(amounts.percent(1)).isEqualTo("100 %");
        assertThat(amounts.percent(0.99999)).isEqualTo("99.9 %");
        assertThat(amounts.percent(0)).isEqualTo("0 %");
        assertThat(amounts.percent(0.00001)).isEqualTo("0.1 %");
        assertThat(amounts.percent(0.4)).isEqualTo("40 %");
    }
}
