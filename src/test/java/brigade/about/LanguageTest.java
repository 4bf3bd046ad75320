package brigade.about;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class LanguageTest {

    /** A text with a figure in it, written by the locale of the system. */
    private static final Pattern FIGURE_BY_SYSTEM =
            Pattern.compile(
                    "(?:String\\.format\\(\\s*\"[^;]*?%[-,0-9.]*[dfegx]"
                            + "|%[-,0-9.]*[dfegx][^\";]*(?:\"\\s*\\+\\s*\"[^\";]*)*\"{1,3}"
                            + "\\s*\\)?\\s*\\.formatted\\()");

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "en-GB, en-GB",
        "de-AT, de-AT",
        "de-CH-1901, de-CH",
        "ar-EG, en",
        "tr-TR, en",
        "hi-IN, en",
        "th-TH-u-nu-thai, en",
        "en-US-u-nu-deva, en-US",
        "und, en"
    })
    void figuresFollowTheLanguageOfTheTexts(String person, String texts) {
        assertThat(Language.of(Locale.forLanguageTag(person)))
                .isEqualTo(Locale.forLanguageTag(texts));
    }

    @Test
    void noLocaleOfTheJdkWritesForeignDigits() {
        assertThat(Locale.availableLocales().map(Language::of).distinct())
                .hasSizeGreaterThan(2)
                .allSatisfy(locale -> {
                    assertThat(locale.getLanguage()).isIn("en", "de");
                    assertThat(String.format(locale, "%d %.1f", 1_204_331, 42.5))
                            .as(locale.toString())
                            .matches("1204331 42[.,]5");
                });
    }

    /** German texts say "du", in lessons as on the page. */
    @Test
    void noGermanTextIsFormal() throws IOException {
        Pattern formal = Pattern.compile("[^.\\s=\"] (Sie|Ihr(e[nmrs]?)?)\\b");
        assertThat("Wählen Sie eines").containsPattern(formal);
        try (Stream<Path> all = Files.walk(Path.of("resources/brigade"))) {
            assertThat(
                            all.filter(Files::isRegularFile)
                                    .filter(it ->
                                            it.toString()
                                                    .matches(
                                                            ".*(_de\\.properties|lesson|yaml|html)")))
                    .isNotEmpty()
                    .allSatisfy(it ->
                            assertThat(Files.readAllLines(it))
                                    .noneMatch(line -> formal.matcher(line).find()));
        }
    }

    /** Messages are English, and some are read by other programs: their figures are too. */
    @Test
    void noFigureIsWrittenByTheLocaleOfTheSystem() throws IOException {
        assertThat("a %d b\"\n  .formatted(").containsPattern(FIGURE_BY_SYSTEM);
        assertThat("String.format(\n \"a %,.1f\"").containsPattern(FIGURE_BY_SYSTEM);
        try (Stream<Path> all = Files.walk(Path.of("src/main/java/brigade"))) {
            for (Path file : all.filter(it -> it.toString().endsWith(".java")).toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContainPattern(FIGURE_BY_SYSTEM)
                        .doesNotContainPattern("to(?:Lower|Upper)Case\\(\\)");
            }
        }
    }
}
