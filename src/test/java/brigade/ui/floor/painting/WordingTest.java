package brigade.ui.floor.painting;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.ui.page.Texts;
import brigade.ui.theme.ShippedFont;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

class WordingTest {

    static Stream<Locale> locales() {
        return Locale.availableLocales();
    }

    @ParameterizedTest
    @MethodSource("locales")
    void whateverThePersonsLocaleNothingIsABox(Locale person) {
        Wording wording = of(person);
        List<String> written = new ArrayList<>();
        for (long cents : new long[] {0, 1_250, 128_450, 123_456_789}) {
            written.addAll(wording.money(cents));
            written.add(wording.number(cents));
        }
        written.addAll(wording.all("desk.busy", 0.19));

        assertThat(ShippedFont.missingInTexts(String.join("", written)))
                .as("%s: %s", person, written)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, 19% busy", "ar-EG, 19% busy", "de-DE, 19\u00a0% beschäftigt"})
    void sharesAreWrittenAsTheWordsBesideThemAre(String person, String written) {
        assertThat(of(Locale.forLanguageTag(person)).all("desk.busy", 0.19)).contains(written);
    }

    @Test
    void moneyIsReadInTheLanguageOfTheTexts() {
        assertThat(of(Locale.forLanguageTag("hi-IN")).money(128_450).getFirst())
                .isEqualTo("€1,284.50");
    }

    @ParameterizedTest
    @CsvSource({"en, €13K", "de, 13 T€"})
    void muchMoneyHasAFormThatIsShort(String language, String shortest) {
        assertThat(of(Locale.of(language)).money(1_266_500).getLast()).isEqualTo(shortest);
    }

    private static Wording of(Locale person) {
        return new Wording(new Texts(person).locale());
    }
}
