package brigade.observe.live;

import brigade.about.Language;

import org.jspecify.annotations.Nullable;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Why a JVM cannot be watched, or no longer, and what would help: the end of a sentence.
 *
 * @param values what the text of the kind names, in its order
 */
public record Obstacle(Kind kind, List<String> values) {

    private static final String TEXTS = "brigade.observe.live.obstacles";

    public Obstacle {
        values = List.copyOf(values);
    }

    /** Each has a text in each language. */
    public enum Kind {
        NO_PROCESS,
        NO_JVM,
        OTHER_USER,
        OPENJ9,
        TOO_OLD,
        ATTACH_OFF,
        HIDDEN,
        NO_ATTACH,
        NO_HOTSPOT,
        NO_ANSWER,
        NO_COMMANDS,
        ENDED,
        NO_RECORDER,
        NO_ROOM,
        NO_DUMP,
        OTHER
    }

    static Obstacle of(Kind kind, @Nullable Object... values) {
        return new Obstacle(kind, Arrays.stream(values).map(String::valueOf).toList());
    }

    /** In the language of a person, as far as there are texts in it. */
    public String in(Locale person) {
        Locale locale = Language.of(person);
        String pattern = ResourceBundle.getBundle(TEXTS, locale).getString(kind.name());
        return new MessageFormat(pattern, locale).format(values.toArray());
    }
}
