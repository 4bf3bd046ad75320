package brigade.ui.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class TextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    private final Texts english = new Texts(Locale.ENGLISH);
    private final Texts german = new Texts(Locale.GERMAN);

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(german.bundle().keySet()).isEqualTo(english.bundle().keySet());
        for (String key : english.bundle().keySet()) {
            assertThat(places(german.bundle().getString(key)))
                    .as(key)
                    .isEqualTo(places(english.bundle().getString(key)));
        }
    }

    @Test
    void everyTextIsAPatternWithoutPlainApostrophes() {
        for (String key : english.bundle().keySet()) {
            assertThat(english.bundle().getString(key) + german.bundle().getString(key))
                    .as(key)
                    .doesNotContain("'");
            assertThatCode(() -> new MessageFormat(german.bundle().getString(key), Locale.GERMAN))
                    .as(key)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void numbersFollowTheLanguage() {
        assertThat(english.of("transport.events", 1_204_331L)).isEqualTo("1,204,331 events");
        assertThat(german.of("transport.events", 1_204_331L)).isEqualTo("1.204.331 Ereignisse");
    }

    @Test
    void pluralsAreOneOrMany() {
        assertThat(english.of("banner.story", "3.02 s", 151, "3.0 s", 0, 1L))
                .isEqualTo(
                        "The UI thread was frozen for 3.02 s. 151 bells waited, the longest 3.0 s;"
                                + " no click waited. Meanwhile one order was served unseen.");
    }

    private static Set<String> places(String pattern) {
        return PLACE.matcher(pattern).results().map(m -> m.group(1)).collect(Collectors.toSet());
    }
}
