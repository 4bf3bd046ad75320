package brigade.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brigade.ui.floor.FloorView;

import javafx.css.CssParser;
import javafx.css.ParsedValue;
import javafx.css.Rule;
import javafx.css.StyleConverter;
import javafx.css.Stylesheet;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.stream.Stream;

/** What JavaFX reads without parsing is what the sheets say. */
class SheetsTest {

    static Stream<String> sheets() {
        return Stream.concat(
                Stream.of(true, false).flatMap(night -> Theme.sheets(night, false).stream()),
                Stream.of(FloorView.sheet()));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void eachSaysTheSameInBothForms(String sheet) throws IOException {
        Stylesheet text = new CssParser().parse(URI.create(sheet).toURL());
        URL binary = URI.create(sheet.replace(".css", ".bss")).toURL();

        assertThat(rules(text)).isNotEmpty();
        if (sheet.endsWith("/tooltip.css")) {
            assertThatThrownBy(binary::openStream).isInstanceOf(FileNotFoundException.class);
        } else {
            assertThat(rules(Stylesheet.loadBinary(binary))).isEqualTo(rules(text));
        }
    }

    private static List<String> rules(Stylesheet sheet) {
        return sheet.getRules().stream()
                .map(rule -> rule.getSelectors() + " " + declarations(rule))
                .toList();
    }

    private static List<String> declarations(Rule rule) {
        return rule.getDeclarations().stream()
                .map(it -> it.getProperty() + ": " + said(it.getParsedValue()) + it.isImportant())
                .toList();
    }

    /** What a value says, with its parts, which are values, and the converter of each. */
    private static String said(@Nullable Object value) {
        return switch (value) {
            case ParsedValue<?, ?> parsed ->
                    said(parsed.getValue()) + " by " + kind(parsed.getConverter());
            case Object[] parts -> Stream.of(parts).map(SheetsTest::said).toList().toString();
            case null, default -> String.valueOf(value);
        };
    }

    private static String kind(@Nullable StyleConverter<?, ?> converter) {
        return converter == null ? "nothing" : converter.getClass().getName();
    }
}
