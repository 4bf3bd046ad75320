package brigade.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.paint.Color;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

class TokensTest {
    private static final List<String> ACTIVITIES =
            List.of(
                    "running",
                    "waiting",
                    "blocked",
                    "io",
                    "sleeping",
                    "idle",
                    "runnable",
                    "unknown");
    private static final List<String> GROUNDS = List.of("page", "room", "room-2", "card");

    @ParameterizedTest
    @MethodSource("pairs")
    void textIsReadUponItsGround(String theme, String text, String ground) {
        Tokens tokens =
                theme.equals("light")
                        ? Tokens.read("tokens.css")
                        : Tokens.read("tokens.css", "tokens-dark.css");

        double contrast = contrast(tokens.color(text), tokens.color(ground));

        assertThat(contrast).as("%s: %s on %s", theme, text, ground).isGreaterThanOrEqualTo(4.5);
    }

    static Stream<Arguments> pairs() {
        return Stream.of("light", "dark")
                .flatMap(theme ->
                        Stream.concat(words(), activities())
                                .map(pair -> Arguments.of(theme, pair[0], pair[1])));
    }

    private static Stream<String[]> activities() {
        return ACTIVITIES.stream()
                .flatMap(activity ->
                        Stream.concat(
                                Stream.of(
                                        new String[] {activity + "-on", activity},
                                        new String[] {activity + "-text", activity + "-soft"},
                                        new String[] {"code-ink", "code-" + activity},
                                        new String[] {"code-keyword", "code-" + activity}),
                                GROUNDS.stream()
                                        .map(ground -> new String[] {activity + "-text", ground})));
    }

    private static Stream<String[]> words() {
        Stream<String[]> inks =
                Stream.of("ink", "ink-2", "link")
                        .flatMap(ink -> GROUNDS.stream().map(ground -> new String[] {ink, ground}));
        Stream<String[]> others =
                Stream.of(
                        new String[] {"ink", "chip"},
                        new String[] {"ink-2", "chip"},
                        new String[] {"link", "chip"},
                        new String[] {"ink", "blocked-soft"},
                        new String[] {"link", "blocked-soft"},
                        new String[] {"link", "selected-soft"},
                        new String[] {"ink", "paper"},
                        new String[] {"ink-on", "ink"},
                        new String[] {"code-ink", "code-ground"},
                        new String[] {"code-number", "code-ground"},
                        new String[] {"code-keyword", "code-ground"},
                        new String[] {"code-string", "code-ground"},
                        new String[] {"code-comment", "code-ground"});
        return Stream.concat(inks, others);
    }

    /** As WCAG 2 defines it. */
    private static double contrast(Color a, Color b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
