package brigade.ui.lab.part;

import brigade.lab.OutcomeKind;
import brigade.ui.page.Texts;

import java.util.stream.Collectors;

/** Outcomes in words: what a program prints, throws, or that it hangs. */
public record OutcomeWords(Texts texts) {

    /** "prints 1", "never ends: nobody can go on" … */
    public String of(OutcomeKind kind, String text) {
        return switch (kind) {
            case PRINTS ->
                    text.isEmpty()
                            ? texts.of("labs.outcome.nothing")
                            : texts.of("labs.outcome.prints", line(text));
            case EXCEPTION -> texts.of("labs.outcome.exception", line(text));
            case DEADLOCK -> texts.of("labs.outcome.deadlock");
            case LIVELOCK -> texts.of("labs.outcome.livelock");
        };
    }

    /** Several lines in one. */
    public static String line(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining(" · "));
    }
}
