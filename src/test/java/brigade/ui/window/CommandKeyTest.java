package brigade.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import brigade.ui.page.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

class CommandKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Mac OS X,   en, ⌘Q",
        "Mac OS X,   de, ⌘Q",
        "Linux,      en, Ctrl+Q",
        "Linux,      de, Strg+Q",
        "Windows 11, en, Ctrl+Q",
        "Windows 11, de, Strg+Q"
    })
    void isWrittenAsTheSystemWritesIt(String system, String language, String written) {
        Texts texts = new Texts(Locale.of(language));
        String quit = CommandKey.with("Q", system, texts);
        assertThat(quit).isEqualTo(written);
        assertThat(texts.of("help.keys.text", quit)).contains(written).doesNotContain("{0}");
    }

    @Test
    void noOtherTextNamesTheKeyOfOneSystem() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            ResourceBundle all = ResourceBundle.getBundle("brigade.ui.page.texts", locale);
            assertThat(all.keySet().stream().filter(key -> !key.equals("help.keys.command")))
                    .noneMatch(key -> all.getString(key).matches("(?s).*\\b(Ctrl|Strg|Cmd)\\b.*"));
        }
    }
}
