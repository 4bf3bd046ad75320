package brigade.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fonts that come with the app have all letters that can appear. */
class LettersTest {
    private static final Path SOURCES = Path.of("src/main/java/brigade");
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u+([0-9a-fA-F]{4})");

    @Test
    void aFontTellsWhatItHasNot() {
        assertThat(ShippedFont.missingInTexts("Brigade – € 1.284,50 äöüß 19 % µs")).isEmpty();
        assertThat(ShippedFont.missingInTexts("٤٢")).contains("U+0664", "U+0662");
        assertThat(ShippedFont.CODE.missing("厨")).contains("U+53A8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "brigade.ui.page.texts",
                "brigade.ui.floor.painting.Floor",
                "brigade.measure.report.phrases"
            })
    void textsHaveNoBoxes(String name) {
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
            ResourceBundle texts = ResourceBundle.getBundle(name, locale);
            for (String key : texts.keySet()) {
                assertThat(ShippedFont.missingInTexts(texts.getString(key)))
                        .as("%s in %s", key, locale)
                        .isEmpty();
            }
        }
    }

    /** Such as the signs of keys, units and the labels that a trace is made of. */
    @Test
    void textsInTheCodeHaveNoBoxes() throws IOException {
        for (Path file : sources()) {
            String code = unescaped(Files.readString(file));
            String texts =
                    TEXT.matcher(code)
                            .results()
                            .map(text -> text.group())
                            .collect(Collectors.joining());
            assertThat(ShippedFont.missingInTexts(texts)).as(file.toString()).isEmpty();
        }
    }

    /** The inspector shows the source; the terminal and the licences are in the same letters. */
    @Test
    void codeHasNoBoxes() throws IOException {
        for (Path file : sources()) {
            assertThat(ShippedFont.CODE.missing(Files.readString(file)))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    private static Iterable<Path> sources() throws IOException {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static String unescaped(String code) {
        return ESCAPE.matcher(code)
                .replaceAll(escape -> {
                    String letter = Character.toString(Integer.parseInt(escape.group(1), 16));
                    return "\"\\".contains(letter) ? "" : letter;
                });
    }
}
